// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/reporttable.h"
#include "views/printing/reportpages.h"

#include <QDialog>

#include <memory>

class PageView;
class QAction;
class QLabel;
class QListView;
class QPrinter;
class QSpinBox;
class QToolBar;
class ThumbnailModel;

/// The preview that is the print: the sheets on screen, in the PDF and on paper are the same. Layout and
/// saving run beside the window.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewDialog(const ReportDocument &document, QWidget *parent = nullptr);
    /// One after the other, each as it is alone; `title` is that of all.
    PreviewDialog(const QList<ReportDocument> &documents, const QString &title, QWidget *parent = nullptr);

    /// The same figures as a workbook or text table, with real numbers and dates.
    void offerTable(const ReportTable &table);

signals:
    void ready(int pages); ///< laid out and shown
    void saved(const QString &path);
    void printed();

private:
    void createActions();
    void createNavigation();
    void layOut();
    void connectParts();
    static QString fileName(QString title, const QString &ending);
    QAction *addAction(QToolBar *bar, const char *name, const QString &icon, const QString &text);
    void show(std::shared_ptr<const ReportPages> pages);
    void savePdf();
    void saveTo(const QString &path);
    void saveTable(const ReportTable &table, const QString &path);
    void print();
    void printOn(QPrinter &printer);
    void tell(const Result<> &outcome, const QString &success);

    std::shared_ptr<const ReportPages> m_pages;
    QToolBar *const m_bar;
    PageView *const m_view;
    QListView *const m_thumbnails;
    ThumbnailModel *const m_model;
    QSpinBox *const m_page;
    QLabel *const m_zoom;
    QLabel *const m_message;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
};
