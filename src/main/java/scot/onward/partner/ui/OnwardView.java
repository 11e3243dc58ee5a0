package scot.onward.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import scot.onward.partner.OnwardReferrals;
import scot.onward.partner.OnwardRow;
import scot.onward.partner.OnwardStatus;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;

/** The adviser's own onward referrals: what is theirs to do, what agencies still owe an answer, what came of the rest. */
@Route("onward")
@RolesAllowed("ADVISER")
@Menu(title = "partner.menu.onward", order = 4, icon = "refer")
class OnwardView extends Composite<Div> implements HasPageHeader {

    private final OnwardReferrals onward;
    private final Dates dates;

    OnwardView(OnwardReferrals onward, Dates dates) {
        this.onward = onward;
        this.dates = dates;
        getContent().addClassNames("pad", "onward-mine");
        show();
    }

    private void show() {
        List<OnwardRow> mine = onward.mine();
        getContent().removeAll();
        getContent()
                .add(
                        group("todo", mine, row -> isMine(row, mine)),
                        group("with", mine, row -> isWithThem(row) && !isMine(row, mine)),
                        group("came", mine, row -> !isWithThem(row) && !isMine(row, mine)));
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("partner.menu.onward"));
    }

    /** A declined one is the adviser's turn until something else was offered to the client. */
    private boolean isMine(OnwardRow row, List<OnwardRow> all) {
        return switch (row.status()) {
            case OFFERED -> true;
            case DECLINED_BY_AGENCY ->
                !row.settled()
                        && all.stream()
                                .noneMatch(other -> other.clientId().equals(row.clientId())
                                        && other.offeredAt().isAfter(row.offeredAt()));
            case SENT -> row.answerBy() != null && row.answerBy().isBefore(dates.today());
            default -> false;
        };
    }

    private boolean isWithThem(OnwardRow row) {
        return switch (row.status()) {
            case SENT, ACCEPTED, WAITING, ATTENDED -> true;
            default -> false;
        };
    }

    private Section group(String key, List<OnwardRow> all, Predicate<OnwardRow> belongs) {
        List<OnwardRow> rows = all.stream().filter(belongs).toList();
        Header header = new Header(new H2(getTranslation("partner.onward." + key)), Badges.count(rows.size()));
        Section section = new Section(header);
        section.addClassName("card");
        if (rows.isEmpty()) {
            section.add(span("empty", getTranslation("partner.onward.none." + key)));
        } else {
            UnorderedList list = new UnorderedList();
            rows.forEach(row -> list.add(line(row)));
            section.add(list);
        }
        return section;
    }

    private ListItem line(OnwardRow row) {
        Anchor client = new Anchor("clients/" + row.clientId() + "?tab=onward", row.client());
        client.addClassName("b");
        Span words = new Span(client, span("m", row.agency() + ". " + row.asked()));
        words.addClassName("grow");
        ListItem line = new ListItem(words, span("when", dates.at(row.changedAt())), state(row));
        if (row.status() == OnwardStatus.DECLINED_BY_AGENCY && !row.settled()) {
            Button settle = new Button(getTranslation("partner.onward.settle"), click -> {
                onward.settle(row.id());
                show();
            });
            settle.addThemeVariants(ButtonVariant.SMALL);
            settle.setAriaLabel(getTranslation("partner.onward.settleNamed", row.client()));
            line.add(settle);
        }
        return line;
    }

    private Component state(OnwardRow row) {
        String word = MessageCatalogue.word(row.status());
        return switch (row.status()) {
            case SENT -> clock(row);
            case DECLINED_BY_AGENCY ->
                Badges.warn(
                        row.declineReason() == null
                                ? word
                                : getTranslation(
                                        "partner.onward.declined", MessageCatalogue.word(row.declineReason())));
            case ACCEPTED, ATTENDED -> Badges.ok(word);
            case HELPED ->
                row.helped() == null
                        ? Badges.ok(word)
                        : Badges.ok(getTranslation("partner.inbox.result." + row.helped()));
            case OFFERED -> Badges.plain(Icons.EDIT, getTranslation("partner.onward.notSent"));
            default -> Badges.plain(Icons.CLOCK, word);
        };
    }

    private Component clock(OnwardRow row) {
        if (row.answerBy() == null) {
            return Badges.plain(Icons.SEND, MessageCatalogue.word(OnwardStatus.SENT));
        }
        long days = ChronoUnit.DAYS.between(dates.today(), row.answerBy());
        return new DeadlineClock(
                days < 0
                        ? getTranslation("partner.onward.noAnswer")
                        : getTranslation("partner.onward.answerBy", dates.day(row.answerBy())),
                days);
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
