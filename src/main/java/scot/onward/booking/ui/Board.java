package scot.onward.booking.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardDay;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.WaitingMatch;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import tools.jackson.databind.JsonNode;

/**
 * The day as a grid: a column a clinic, cards by time. The browser draws it from what it is told here, and after the first time
 * it is told only what differs, so that a board of 360 cards follows a change at once.
 */
@Tag("onward-board")
class Board extends Component {

    private static final String WHEN_DEFINED = "customElements.whenDefined('onward-board').then(() => this.%s)";
    private static final String SHUT_COLUMN = "106px";
    private static final int FIT_ON_A_SCREEN = 6;

    private final BoardActions actions;
    private final Map<String, Runnable> choices = new HashMap<>();
    private final Map<String, BoardCard> cards = new HashMap<>();
    private Map<String, BoardPart> drawn = Map.of();
    private List<BoardPart> heads = List.of();
    private @Nullable BoardDay day;
    private @Nullable Scale scale;

    /** What the browser is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Drawing(
            boolean fresh,
            @Nullable String columns,
            int rows,
            List<Scale.Hour> hours,
            @Nullable List<BoardPart> heads,
            List<BoardPart> put,
            List<String> gone,
            @Nullable Now now) {}

    private record Now(String quarters, String label, String text) {}

    Board(BoardActions actions, Command everyMinute) {
        this.actions = actions;
        getElement().getClassList().add("board");
        getElement().setAttribute("role", "group");
        getElement().addEventListener("minute", event -> everyMinute.execute());
        getElement().addEventListener("left", event -> actions.leave());
        listen("chosen", detail -> choose(detail.get("key").asString()));
        listen(
                "letter",
                detail -> card(detail.get("key").asString())
                        .ifPresent(card ->
                                actions.letter(card, detail.get("letter").asString())));
        listen(
                "dropped",
                detail -> drop(
                        detail.get("key").asString(),
                        detail.get("column").asInt(),
                        detail.get("minute").asInt()));
    }

    private void listen(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        event,
                        (DomEvent told) -> listener.accept(told.getEventData().get("event.detail")))
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/onward-board.js");
        BoardDay known = day;
        if (known != null && scale != null) {
            run(
                    "show($0)",
                    new Drawing(
                            true,
                            columns(known),
                            scale.rows(),
                            scale.hours(),
                            heads,
                            List.copyOf(drawn.values()),
                            List.of(),
                            now(known, scale)));
        }
    }

    /** As columns, or as a list by clinic. */
    void look(String view) {
        getElement().setAttribute("view", view);
    }

    /** Shows a day. */
    void show(BoardDay newDay, List<WaitingMatch> matches, String ariaLabel, boolean namesHidden) {
        getElement().setAttribute("aria-label", ariaLabel);
        Scale newScale = Scale.of(newDay);
        boolean sameFrame = day != null
                && day.day().equals(newDay.day())
                && day.hubId().equals(newDay.hubId())
                && newScale.equals(scale)
                && columns(day).equals(columns(newDay));
        choices.clear();
        cards.clear();
        Map<String, BoardPart> wanted = new LinkedHashMap<>();
        List<BoardPart> newHeads = new ArrayList<>(List.of(HeadPart.corner()));
        for (int n = 0; n < newDay.clinics().size(); n++) {
            var column = new BoardColumn(newDay.clinics().get(n), n + 2, newScale, newDay.now(), namesHidden, matches);
            newHeads.add(HeadPart.of(column));
            column.parts().forEach(part -> wanted.put(part.key(), part));
            remember(column);
        }
        Map<String, BoardPart> before = sameFrame ? drawn : Map.of();
        List<BoardPart> put = wanted.values().stream()
                .filter(part -> !part.equals(before.get(part.key())))
                .toList();
        List<String> gone =
                drawn.keySet().stream().filter(key -> !wanted.containsKey(key)).toList();
        boolean otherHeads = !newHeads.equals(heads);
        day = newDay;
        scale = newScale;
        drawn = wanted;
        heads = newHeads;
        if (isAttached()) {
            run(
                    "show($0)",
                    new Drawing(
                            !sameFrame,
                            sameFrame ? null : columns(newDay),
                            newScale.rows(),
                            sameFrame ? List.of() : newScale.hours(),
                            otherHeads ? newHeads : null,
                            put,
                            gone,
                            now(newDay, newScale)));
        }
    }

    /** In the order of the calls, the first as soon as the browser has read the board's script. */
    private void run(String call, Object... told) {
        getElement().executeJs(WHEN_DEFINED.formatted(call), told);
    }

    private static String columns(BoardDay day) {
        int open = (int) day.clinics().stream()
                .filter(clinic -> clinic.closedBy() == null)
                .count();
        String width = open > FIT_ON_A_SCREEN ? "minmax(156px, 1fr)" : "minmax(120px, 1fr)";
        return day.clinics().stream()
                .map(clinic -> clinic.closedBy() == null ? width : SHUT_COLUMN)
                .collect(Collectors.joining(" ", "52px ", ""));
    }

    private static @Nullable Now now(BoardDay day, Scale scale) {
        return scale.quarters(day.now())
                .map(quarters -> new Now(
                        String.format(Locale.ROOT, "%.2f", quarters),
                        MessageCatalogue.text("booking.board.now"),
                        Dates.time(day.now())))
                .orElse(null);
    }

    /** What each part does when it is chosen. */
    private void remember(BoardColumn column) {
        BoardClinic clinic = column.clinic();
        for (BoardCard card : clinic.cards()) {
            cards.put(CardPart.key(column, card), card);
            choices.put(CardPart.key(column, card), () -> actions.open(card));
        }
        clinic.groups().forEach(group -> choices.put(GroupPart.key(group), () -> actions.open(group)));
        for (BoardStretch stretch : clinic.stretches()) {
            choices.put(TimeParts.key(column, stretch), () -> actions.take(clinic, stretch));
            UUID closureId = stretch.closureId();
            if (closureId != null) {
                choices.put(TimeParts.moveKey(column, stretch), () -> actions.moveAll(closureId));
            }
        }
    }

    private void choose(String key) {
        Optional.ofNullable(choices.get(key)).ifPresent(Runnable::run);
    }

    private Optional<BoardCard> card(String key) {
        return Optional.ofNullable(cards.get(key));
    }

    private void drop(String key, int column, int minute) {
        BoardDay known = day;
        Scale knownScale = scale;
        if (known != null
                && knownScale != null
                && column >= 2
                && column < known.clinics().size() + 2) {
            card(key).ifPresent(card -> actions.drop(card, known.clinics().get(column - 2), knownScale.after(minute)));
        }
    }

    /** A card is picked: its new time is to be chosen. */
    void addPicking() {
        getElement().setAttribute("picking", true);
    }

    void removePicking() {
        getElement().removeAttribute("picking");
    }

    /** Puts the focus where it was last on the board. */
    void focus() {
        run("focusAgain()");
    }

    /** Puts the focus on a card. */
    void focus(BoardCard card) {
        run("focusOn($0)", CardPart.key(card));
    }

    /** Puts the focus on the free time that comes after a card. */
    void focusFreeAfter(BoardCard card) {
        run("focusOnFree($0)", CardPart.key(card));
    }

    /** The id of a card's element, for what opens beside it. */
    static String elementId(BoardCard card) {
        return "board-" + CardPart.key(card);
    }

    /** Every word on the board, heads first. */
    String words() {
        return Stream.concat(heads.stream(), drawn.values().stream())
                .map(part -> part.words() + " " + (part.label() == null ? "" : part.label()))
                .collect(Collectors.joining("\n"));
    }
}
