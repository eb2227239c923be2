// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

class SuggestionPopup;

/// One place a picker can offer.
struct PlaceChoice
{
    qint64 id = 0;
    QString name;
    QString path; ///< where it lies, e.g. district / office; tells places of one name apart
    QString code;
    qint64 office = 0; ///< the office it lies in; 0 above the offices
};

/// A field for a place: type its name, pinyin, initials or code and choose. It knows no places itself; a
/// provider looks them up and answers when it can. An answer to an older question is dropped. Whoever tabs on
/// before the answer gets the first place found.
class PlacePicker : public QLineEdit
{
    Q_OBJECT

public:
    using Deliver = std::function<void(const QList<PlaceChoice> &)>;
    using Provider = std::function<void(const QString &text, Deliver deliver)>;

    explicit PlacePicker(QWidget *parent = nullptr);

    /// Called in the GUI thread, must not block; `deliver` may be called now or later, in the GUI thread,
    /// also after the picker is gone.
    void setProvider(Provider provider) { m_provider = std::move(provider); }

    void setPlace(const PlaceChoice &place);
    const PlaceChoice &place() const { return m_place; } ///< id 0: none chosen
    bool isPopupVisible() const;

signals:
    void placeChanged(const PlaceChoice &place);
    void searched(const QString &typed, int found); ///< the list may offer fewer

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void offer(const QList<PlaceChoice> &places);
    void restore();

    Provider m_provider;
    PlaceChoice m_place;
    QList<PlaceChoice> m_offered;
    SuggestionPopup *const m_popup;
    QTimer m_pause;
    int m_question = 0;
    bool m_isWaiting = false;  ///< a question is on its way
    bool m_takesFirst = false; ///< the user has gone on; the first answer is the place
};
