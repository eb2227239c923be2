// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachment.h"
#include "models/complaints/officefacts.h"
#include "views/complaints/callercompleter.h"
#include "views/widgets/placepicker.h"

#include <functional>

class AttachmentStrip;
class IntakeMatter;
class IntakePerson;
class IntakePlace;
class QBoxLayout;
struct IntakeAdvice;
struct IntakeDraft;

/// The fields of a request in the order one is told it: who, where, what. Side by side where there is room,
/// else one below the other. Nothing is judged while somebody types or an input method composes.
class IntakeFields : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeFields(QWidget *parent = nullptr);

    void setFacts(const OfficeFacts &facts);
    void setPlaceProvider(PlacePicker::Provider provider);
    void setCallerProvider(const CallerCompleter::Provider &provider);
    void setAdvice(const IntakeAdvice &advice);

    IntakeDraft values() const;
    void setValues(const IntakeDraft &values);

    /// Where a stored file can be read.
    void setFileReader(std::function<QString(const StoredFile &)> pathOf);
    void addFiles(const QList<StoredFile> &files);
    void removeFile(const QString &hash);

    /// Marks what is missing and brings the cursor there. True when nothing is.
    bool check();

    IntakeMatter *matter() const { return m_matter; }
    AttachmentStrip *strip() const { return m_strip; }

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void orderFields();
    void takeCaller(const Caller &caller);
    void changed();
    void showFiles();

    IntakePerson *const m_person;
    IntakePlace *const m_place;
    IntakeMatter *const m_matter;
    AttachmentStrip *const m_strip;
    QBoxLayout *m_columns = nullptr;
    QList<StoredFile> m_files;
    std::function<QString(const StoredFile &)> m_pathOf;
    bool m_isFilling = false;
};
