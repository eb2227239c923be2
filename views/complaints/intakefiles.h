// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachmentservice.h"

#include <QImage>

class IntakeFields;
class IntakeForm;

/// Puts what is dropped on an intake form, pasted into its content or chosen into the store, beside the
/// window, and shows it in the form's strip. What is never registered stays in the store and belongs to
/// nothing.
class IntakeFiles : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the form.
    IntakeFiles(AttachmentService &service, IntakeForm *form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTaken(QEvent *event);
    void addPaths(const QStringList &paths);
    void addImage(const QImage &image);
    void shrink(const QString &hash);
    void open(const QString &hash) const;
    void begin();
    AttachmentService::Stored finishing(const QString &replaces = {});
    StoredFile fileOf(const QString &hash) const;

    AttachmentService &m_service;
    IntakeForm *const m_form;
    IntakeFields *const m_fields;
    int m_underWay = 0;
};
