package scot.onward.client.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.client.BirthDateLikeness;
import scot.onward.client.ClientCard;
import scot.onward.client.NameLikeness;
import scot.onward.client.SamePair;
import scot.onward.client.Sameness;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Two records side by side; whether a line agrees is said in words, with an icon, and only then in colour. */
class SamePersonTable extends NativeTable {

    private final SamePair pair;
    private final NativeTableBody body = new NativeTableBody();

    SamePersonTable(SamePair pair, Dates dates) {
        this.pair = pair;
        addClassNames("same-table", "card");
        NativeTableRow head = new NativeTableRow(
                new NativeTableCell(),
                heading(getTranslation("matching.earlier", dates.at(pair.earlierSince())), "col"),
                heading(getTranslation("matching.later", dates.at(pair.laterSince())), "col"));
        add(new NativeTableHeader(head), body);
        line("name", ClientCard::name, nameWord(), pair.likeness().name() == NameLikeness.SAME);
        line("called", ClientCard::knownAs);
        line(
                "born",
                card -> card.birthDate() == null ? null : Dates.birthDate(card.birthDate()),
                MessageCatalogue.word(pair.likeness().birthDate()),
                pair.likeness().birthDate() == BirthDateLikeness.SAME);
        line(
                "chi",
                card -> card.chiEnding() == null ? null : getTranslation("matching.chi.ending", card.chiEnding()),
                pair.likeness().chi());
        line("phone", card -> card.contact().phone(), pair.likeness().phone());
        line("postcode", ClientCard::postcode, pair.likeness().postcode());
        line("address", ClientCard::address);
        line("email", card -> card.contact().email());
        line("language", ClientCard::language);
        line("interpreter", ClientCard::interpreter);
        line("needs", SamePersonTable::needs);
        line(
                "voicemail",
                card -> getTranslation(card.contact().voicemailOk() ? "matching.allowed" : "matching.notAllowed"));
        line(
                "mayName",
                card -> getTranslation(card.contact().mayNameService() ? "matching.allowed" : "matching.notAllowed"));
    }

    private String nameWord() {
        return MessageCatalogue.word(pair.likeness().name());
    }

    private static @Nullable String needs(ClientCard card) {
        return card.needs().isEmpty()
                ? null
                : card.needs().stream().sorted().map(MessageCatalogue::word).collect(Collectors.joining(", "));
    }

    private void line(String what, Function<ClientCard, @Nullable String> text) {
        String earlier = text.apply(pair.earlier());
        String later = text.apply(pair.later());
        Sameness sameness = earlier == null || later == null
                ? Sameness.NOT_KNOWN
                : Objects.equals(earlier, later) ? Sameness.SAME : Sameness.DIFFERENT;
        line(what, text, sameness);
    }

    /** A line that only shows when either record says something. */
    private void line(String what, Function<ClientCard, @Nullable String> text, Sameness sameness) {
        if (text.apply(pair.earlier()) != null || text.apply(pair.later()) != null) {
            line(what, text, MessageCatalogue.word(sameness), sameness == Sameness.SAME);
        }
    }

    private void line(String what, Function<ClientCard, @Nullable String> text, String verdict, boolean agrees) {
        Span mark = new Span((agrees ? Icons.CHECK : Icons.INFO).create(), new Span(verdict));
        mark.addClassNames("mark", agrees ? "agrees" : "look");
        NativeTableHeaderCell label = heading(getTranslation("matching.field." + what), "row");
        label.add(mark);
        body.add(new NativeTableRow(label, cell(text.apply(pair.earlier())), cell(text.apply(pair.later()))));
    }

    private NativeTableCell cell(@Nullable String text) {
        NativeTableCell cell = new NativeTableCell(text == null ? getTranslation("matching.nothing") : text);
        cell.setClassName("nothing", text == null);
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(new Span(text));
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
