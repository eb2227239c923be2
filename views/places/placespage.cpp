// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/places/placespage.h"

#include "models/places/placenames.h"
#include "models/places/placetreemodel.h"
#include "views/shell/dialogs.h"
#include "views/shell/importwords.h"
#include "views/widgets/detailcard.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/fieldlist.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int TypingPauseMs = 150;
constexpr int CodeColumnWidth = 170;

QString validity(const Place &place)
{
    const auto shown = [](QDate date) {
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
    };
    if (!place.validFrom.isValid() && !place.validTo.isValid())
        return {};
    return shown(place.validFrom) + u" – "_s + shown(place.validTo);
}
} // namespace

PlacesPage::PlacesPage(PlaceService &places, QWidget *parent)
    : Page(parent)
    , m_places(places)
    , m_model(places.createTreeModel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_card(new DetailCard(this))
    , m_fields(new FieldList)
    , m_empty(new EmptyState(u"mark-location"_s, {}, {}, this))
    , m_left(new QStackedWidget(this))
    , m_right(new QStackedWidget(this))
    , m_importAction(new QAction(Icons::named(u"document-import"_s), tr("Import places…"), this))
{
    setObjectName(u"placesPage"_s);
    m_search->setObjectName(u"search"_s);
    m_tree->setObjectName(u"tree"_s);
    m_card->setObjectName(u"card"_s);
    m_importAction->setObjectName(u"places.import"_s);
    m_importAction->setShortcut(Qt::CTRL | Qt::Key_I);
    addAction(m_importAction);

    m_search->setPlaceholderText(tr("Name, pinyin, initials or code"));
    m_search->setAccessibleName(tr("Search places"));
    m_search->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Places"));
    m_tree->setUniformRowHeights(true); // measured: without it every row is asked for its height
    m_tree->setModel(m_model);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PlaceTreeModel::Name, QHeaderView::Stretch);
    m_tree->header()->resizeSection(PlaceTreeModel::Code, CodeColumnWidth);
    m_card->addWidget(m_fields);
    setFocusProxy(m_tree);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"splitter"_s);
    splitter->setHandleWidth(Look::Roomy);
    splitter->addWidget(newTreeCard());
    splitter->addWidget(newDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::Wide, Look::Tight, Look::Wide, Look::Roomy);
    row->addWidget(splitter);

    connectAll();
    m_model->reload();
}

void PlacesPage::visited()
{
    m_importAction->setVisible(m_places.mayImport());
}

QWidget *PlacesPage::newTreeCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_empty->addButton(m_importAction);
    m_left->addWidget(m_tree);
    m_left->addWidget(m_empty);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, Look::Tight, 1, Look::Tight);
    column->addWidget(m_left);
    return card;
}

QWidget *PlacesPage::newDetail()
{
    m_right->addWidget(
        new EmptyState(u"mark-location"_s,
                       tr("No place chosen"),
                       tr("Choose one in the tree to see its code, its leader and what lies below it."),
                       this));
    m_right->addWidget(m_card);
    return m_right;
}

void PlacesPage::connectAll()
{
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(TypingPauseMs);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &PlacesPage::search);
    connect(m_model, &PlaceTreeModel::loaded, this, &PlacesPage::unfold);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PlacesPage::keepOpen);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesPage::showCurrent);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_model->isFiltered())
            m_open.insert(index.data(PlaceTreeModel::IdRole).toLongLong());
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_open.remove(index.data(PlaceTreeModel::IdRole).toLongLong());
    });
    connect(m_importAction, &QAction::triggered, this, &PlacesPage::askForTable);
    connect(&m_places, &PlaceService::shown, this, &PlacesPage::showCard);
    connect(&m_places, &PlaceService::planned, this, &PlacesPage::preview);
    connect(&m_places, &PlaceService::mapWanted, this, &PlacesPage::askForMap);
    connect(&m_places, &PlaceService::changed, this, &PlacesPage::reload);
    connect(&m_places, &PlaceService::failed, this, [this](const Error &error) {
        emit messageChanged(Message::failed(error));
    });
    connect(&m_places, &PlaceService::stored, this, [this](int inserted, int updated) {
        emit messageChanged(Message::done(
            tr("%1 places added, %2 changed. Undo takes all of it back.").arg(inserted).arg(updated)));
    });
}

QString PlacesPage::title() const
{
    return tr("Places");
}

QWidget *PlacesPage::searchWidget()
{
    return m_search;
}

void PlacesPage::search()
{
    m_model->filter(m_search->text());
}

void PlacesPage::reload()
{
    m_model->reload();
    if (m_current.isValid())
        m_places.show(m_current);
}

/// What was found is shown unfolded; otherwise what the clerk had unfolded, and a root that stands alone.
void PlacesPage::unfold()
{
    if (m_model->isFiltered())
        expandLoaded({});
    else if (m_model->rowCount() == 1)
        m_tree->expand(m_model->index(0, 0));
    keepOpen();
    showWhetherEmpty();
}

void PlacesPage::showWhetherEmpty()
{
    const bool searched = m_model->isFiltered();
    m_empty->setTexts(searched ? tr("Nothing found") : tr("No places yet"),
                      searched ? tr("No place has this name, pinyin, initials or code.")
                               : tr("Import a table of the divisions, then one of the buildings."));
    m_left->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (!searched && !m_current.isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

/// Not expandAll(): that asks for the children of every place it meets.
void PlacesPage::expandLoaded(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_model->rowCount(index) == 0)
            continue;
        m_tree->expand(index);
        expandLoaded(index);
    }
}

void PlacesPage::keepOpen(const QModelIndex &parent)
{
    if (!m_model->isFiltered() && parent.isValid() && m_model->rowCount(parent) == 1)
        m_tree->expand(m_model->index(0, 0, parent)); // nothing to choose on the way down
    const QSet<qint64> open = m_model->isFiltered() ? QSet<qint64>() : m_open;
    for (const qint64 id : open)
        m_tree->expand(m_model->indexOf({id}));
    if (const QModelIndex current = m_model->indexOf(m_current); current.isValid())
        m_tree->setCurrentIndex(current);
}

void PlacesPage::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return;
    m_current = {current.data(PlaceTreeModel::IdRole).toLongLong()};
    m_places.show(m_current);
}

void PlacesPage::showCard(const PlaceCard &card)
{
    if (card.place.id != m_current)
        return; // the clerk has gone on
    const Place &place = card.place;
    m_card->setTitle(place.name);
    m_fields->clear();
    m_fields->add(tr("Level"), PlaceNames::label(place.level));
    m_fields->add(tr("Code"), place.code);
    m_fields->add(tr("Where"), card.path);
    m_fields->add(tr("Leader"), place.leader);
    if (place.level == PlaceLevel::Building)
        m_fields->add(tr("Households"), QLocale().toString(place.households));
    m_fields->add(tr("Valid"), validity(place));
    if (!card.below.isEmpty())
        m_fields->addHeading(tr("Below it"));
    for (auto count = card.below.cbegin(); count != card.below.cend(); ++count)
        m_fields->add(PlaceNames::label(count.key()), QLocale().toString(count.value()));
    m_right->setCurrentWidget(m_card);
}

void PlacesPage::askForTable()
{
    Dialogs::openFile(this,
                      {.title = tr("Import places"), .filter = tr("Tables (*.csv *.xlsx *.ods)")},
                      [this](const QString &path) { m_places.planImport(path); });
}

/// The error stays in the message bar for who has no map.
void PlacesPage::askForMap(const QString &path, const Error &error)
{
    emit messageChanged(Message::failed(error));
    Dialogs::ask(this,
                 {.title = tr("Import with a map file?"),
                  .explanation = error.message + u"\n\n"_s +
                                 tr("A map file says which column of the table is which of ours."),
                  .yes = tr("Choose the map")},
                 [this, path] {
                     Dialogs::openFile(this,
                                       {.title = tr("Map of the columns"), .filter = tr("Maps (*.json)")},
                                       [this, path](const QString &map) { m_places.planImport(path, map); });
                 });
}

void PlacesPage::preview(const QString &path, const PlaceImport::Plan &plan)
{
    const QString name = QFileInfo(path).fileName();
    if (plan.steps.isEmpty() && plan.report.rejected().isEmpty()) {
        emit messageChanged(Message::done(tr("%1 changes nothing: every place is as it says.").arg(name)));
        return;
    }
    if (plan.steps.isEmpty()) {
        emit messageChanged(Message::failed(
            {Error::Kind::Invalid, tr("No row of %1 can be stored. %2").arg(name, effect(plan)), {}}));
        return;
    }
    Dialogs::ask(this,
                 {.title = tr("Import %1?").arg(name),
                  .explanation = effect(plan),
                  .yes = plan.report.rejected().isEmpty() ? tr("Import") : tr("Import the good rows")},
                 [this, plan, name] { m_places.store(plan, name); });
}

QString PlacesPage::effect(const PlaceImport::Plan &plan) const
{
    const ImportReport &report = plan.report;
    return ImportWords::effect(tr("%1 new places, %2 changed, %3 as they were, %4 rows rejected.")
                                   .arg(report.inserted)
                                   .arg(report.updated)
                                   .arg(report.unchanged)
                                   .arg(report.rejected().size()),
                               report);
}
