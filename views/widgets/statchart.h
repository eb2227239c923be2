// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

/// One column or point of a small chart.
struct StatValue
{
    QString label;
    std::optional<double> value; ///< none: a gap, which is not 0
    QString text;                ///< the value in words; empty: written as a number, a gap as “—”
};

/// A small chart that answers "how does it go?" at a glance. A click, or Enter on the marked value, asks for
/// the list behind it. Large charts with axes are Qt Charts' business, not this one's.
class StatChart : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Columns, Line };

    explicit StatChart(Form form, QWidget *parent = nullptr);

    void setValues(const QList<StatValue> &values);
    const QList<StatValue> &values() const { return m_values; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plot() const;
    QRectF slotOf(qsizetype index) const;
    double heightOf(const StatValue &value) const;
    QPointF pointOf(qsizetype index) const;
    int indexAt(const QPointF &at) const;
    QString words(qsizetype index) const;
    void paintColumns(QPainter *painter) const;
    void paintLine(QPainter *painter) const;
    void paintRun(QPainter *painter, const QPolygonF &points) const;
    void paintLabels(QPainter *painter) const;
    void paintNames(QPainter *painter) const;
    void paintSomeNames(QPainter *painter) const;
    void paintValue(QPainter *painter, qsizetype index) const;

    const Form m_form;
    QList<StatValue> m_values;
    double m_highest = 1;
    int m_marked = -1;
};
