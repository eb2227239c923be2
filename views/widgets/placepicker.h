// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QListView;
class QStandardItemModel;

/// One place a picker can offer.
struct PlaceChoice
{
    qint64 id = 0;
    QString name;
    QString path; ///< where it lies, e.g. district / office; tells places of one name apart
    QString code;
};

/// A field for a place: type its name, pinyin, initials or code and choose. It knows no places itself; a
/// provider looks them up and answers when it can. An answer to an older question is dropped.
class PlacePicker : public QLineEdit
{
    Q_OBJECT

public:
    using Deliver = std::function<void(const QList<PlaceChoice> &)>;
    using Provider = std::function<void(const QString &text, Deliver deliver)>;

    explicit PlacePicker(QWidget *parent = nullptr);
    ~PlacePicker() override;

    /// Called in the GUI thread, must not block; `deliver` may be called now or later, in the GUI thread,
    /// also after the picker is gone.
    void setProvider(Provider provider) { m_provider = std::move(provider); }

    void setPlace(const PlaceChoice &place);
    const PlaceChoice &place() const { return m_place; } ///< id 0: none chosen
    bool isPopupVisible() const;

signals:
    void placeChanged(const PlaceChoice &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void offer(const QList<PlaceChoice> &places);
    void choose(int row);
    void showPopup();

    Provider m_provider;
    PlaceChoice m_place;
    QList<PlaceChoice> m_offered;
    QListView *const m_popup;
    QStandardItemModel *const m_model;
    QTimer m_pause;
    int m_question = 0;
};
