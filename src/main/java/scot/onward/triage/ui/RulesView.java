package scot.onward.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.PageHeader;
import scot.onward.triage.ClockRule;
import scot.onward.triage.LevelRule;
import scot.onward.triage.RuleBookEdition;
import scot.onward.triage.RuleChanges;
import scot.onward.triage.RuleShelf;

/** The rules in force, one of them open with its source and a letter to try it on; a manager starts what is announced. */
@Route("rules")
@RolesAllowed({"ADVISER", "MANAGER", "ADMINISTRATOR"})
@Menu(title = "rules.menu", order = 6, icon = "law")
class RulesView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    static final String OPEN = "open";

    private final RuleShelf shelf;
    private final RuleChanges changes;
    private final WorkingCalendar calendar;
    private final Dates dates;
    private final boolean mayStart;
    private final Div list = new Div();
    private final Div place = new Div();
    private @Nullable String open;

    RulesView(RuleShelf shelf, RuleChanges changes, WorkingCalendar calendar, CurrentUser currentUser, Dates dates) {
        this.shelf = shelf;
        this.changes = changes;
        this.calendar = calendar;
        this.dates = dates;
        this.mayStart = currentUser.get().role() == Role.MANAGER;
        list.addClassName("rulebook-list");
        place.addClassName("rulebook-place");
        getContent().add(list, place);
        getContent().addClassName("rulebook");
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("rules.title")).withPlace(getTranslation("rules.place"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getLocation().getQueryParameters().getSingleParameter(OPEN).orElse(null);
        show();
    }

    private void show() {
        RuleBookEdition book = shelf.edition();
        Optional<LevelRule> level = book.levelRules().stream()
                .filter(rule -> rule.id().equals(open))
                .findFirst();
        List<ClockRule> versions = level.isPresent() ? List.of() : versions(book);
        getContent().setClassName("one-open", open != null);
        list.removeAll();
        list.add(new RuleList(
                book,
                dates.today(),
                level.map(LevelRule::id).orElseGet(() -> versions.getFirst().id())));
        place.removeAll();
        place.add(back());
        level.ifPresentOrElse(rule -> place.add(new LevelRulePart(rule)), () -> open(book, versions));
    }

    private void open(RuleBookEdition book, List<ClockRule> versions) {
        place.add(new RulePart(versions, book.choices(), shelf.decisions(), dates));
        if (versions.getFirst().period().unit().countsDates()) {
            place.add(new TryLetterPart(shelf, calendar, dates, versions.getFirst(), book.choices()));
        }
        if (mayStart) {
            versions.stream()
                    .filter(shelf::isToBeStarted)
                    .max(Comparator.comparingInt(ClockRule::version))
                    .ifPresent(rule -> place.add(new StartPart(changes, rule, dates, this::show)));
        }
    }

    /** All versions of the clock that is open, the first clock of the book when none is. */
    private List<ClockRule> versions(RuleBookEdition book) {
        List<ClockRule> chosen =
                book.clocks().stream().filter(rule -> rule.id().equals(open)).toList();
        String first = book.clocks().getFirst().id();
        return chosen.isEmpty()
                ? book.clocks().stream().filter(rule -> rule.id().equals(first)).toList()
                : chosen;
    }

    private RouterLink back() {
        RouterLink back = new RouterLink("", RulesView.class);
        back.add(Icons.LEFT.create(), new Span(getTranslation("rules.back")));
        back.addClassName("rulebook-back");
        return back;
    }
}
