package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.ClosedBy;
import scot.onward.booking.ui.Board.Cell;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.VisitState;

/** Draws the parts of the board. */
final class BoardCells {

    private final BoardActions actions;

    BoardCells(BoardActions actions) {
        this.actions = actions;
    }

    Div head(BoardClinic clinic, int column, Instant now) {
        Div who = new Div();
        who.addClassName("w");
        if (clinic.delivery() != Delivery.IN_PERSON) {
            who.add((clinic.delivery() == Delivery.PHONE ? Icons.PHONE : Icons.VIDEO).create());
        }
        Bold name = new Bold(clinic.adviserName());
        name.addClassName("ellip");
        who.add(name);
        Div room = new Div(Words.of("rm", Words.room(clinic)));
        room.addClassName("r");
        if (clinic.closedBy() == null && clinic.clinicId() != null) {
            room.add(standing(clinic, now));
        }
        Div head = new Div(who, room);
        head.addClassName("ch");
        if (clinic.closedBy() != null) {
            head.addClassName("closed");
        }
        head.getElement().setAttribute("style", "grid-column:" + column);
        return head;
    }

    private static Component standing(BoardClinic clinic, Instant now) {
        if (clinic.stretches().stream().anyMatch(stretch -> stretch.cause() == ClosedBy.ROOM_LOST)) {
            return Badges.warn(MessageCatalogue.word(ClosedBy.ROOM_LOST));
        }
        if (clinic.stretches().stream().anyMatch(stretch -> isFreeNow(stretch, now))) {
            return coloured(Badges.plain(Icons.PLUS, MessageCatalogue.text("booking.clinic.freeNow")), "ok");
        }
        if (clinic.isFull() && clinic.to().isAfter(now)) {
            return coloured(Badges.plain(Icons.CHECK, MessageCatalogue.text("booking.clinic.full")), "full");
        }
        return Words.of("u", MessageCatalogue.text("booking.clinic.booked", clinic.booked(), clinic.places()));
    }

    private static Span coloured(Span badge, String className) {
        badge.addClassName(className);
        return badge;
    }

    static boolean isFreeNow(BoardStretch stretch, Instant now) {
        return stretch.kind() == BoardStretch.Kind.FREE
                && !stretch.from().isAfter(now)
                && stretch.to().isAfter(now.plusSeconds(600));
    }

    ListItem hours(Scale scale) {
        ListItem hours = new ListItem();
        hours.addClassName("hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        scale.hours().forEach((row, moment) -> {
            Span time = Words.of("h", Dates.time(moment));
            time.getElement().setAttribute("style", "grid-row:" + row);
            hours.add(time);
        });
        return hours;
    }

    ListItem closed(int column, ClosedBy closedBy) {
        ListItem item = item("closedcol", "grid-column:" + column + ";grid-row:1 / -1");
        item.add(new Span(
                Icons.CALENDAR_X.create(),
                new Bold(MessageCatalogue.text("booking.clinic.closedToday")),
                new Span(MessageCatalogue.word(closedBy))));
        return item;
    }

    /** The hours before a clinic begins and after it ends. */
    List<Cell> outside(BoardClinic clinic, int column, Scale scale) {
        List<Cell> cells = new ArrayList<>();
        Instant end = scale.from().plusSeconds(scale.rows() * 300L);
        if (clinic.from().isAfter(scale.from().plusSeconds(1200))) {
            cells.add(shut(
                    scale.cell(column, scale.from(), clinic.from()),
                    MessageCatalogue.text("booking.clinic.begins", Dates.time(clinic.from()))));
        }
        if (clinic.to().isBefore(end.minusSeconds(1200))) {
            cells.add(shut(
                    scale.cell(column, clinic.to(), end),
                    MessageCatalogue.text("booking.clinic.ends", Dates.time(clinic.to()))));
        }
        return cells;
    }

    private static Cell shut(String style, String text) {
        return new Cell("shut" + style + text, () -> {
            ListItem item = item("shut", style);
            item.add(new Span(text));
            return item;
        });
    }

    Cell stretch(BoardClinic clinic, BoardStretch stretch, int column, Scale scale, Instant now) {
        String style = scale.cell(column, stretch.from(), stretch.to());
        String text = text(stretch, now);
        return new Cell(
                stretch.kind() + style + text + isFreeNow(stretch, now) + clinic.clinicId(),
                () -> switch (stretch.kind()) {
                    case FREE -> free(clinic, stretch, style, text, now);
                    case HELD -> withIcon("held", style, Icons.LOCK, text);
                    case BEING_BOOKED -> withIcon("held", style, Icons.EDIT, text);
                    case PAUSE -> withText("lunch", style, text);
                    case CLOSED -> lost(style, text);
                });
    }

    private static String text(BoardStretch stretch, Instant now) {
        return switch (stretch.kind()) {
            case FREE ->
                isFreeNow(stretch, now)
                        ? MessageCatalogue.text("booking.free.until", Dates.time(stretch.to()))
                        : stretch.times() > 1
                                ? MessageCatalogue.text("booking.free.times", stretch.times(), stretch.minutes())
                                : MessageCatalogue.text(
                                        "booking.free.minutes", CardState.minutes(stretch.from(), stretch.to()));
            case HELD ->
                MessageCatalogue.text(
                        "booking.held",
                        stretch.level() == null ? 0 : stretch.level(),
                        LevelBadge.word(stretch.level() == null ? 4 : stretch.level()),
                        stretch.until() == null ? "" : Dates.time(stretch.until()));
            case PAUSE -> MessageCatalogue.text("booking.pause");
            case BEING_BOOKED ->
                MessageCatalogue.text("booking.beingBooked", stretch.who() == null ? "" : stretch.who());
            case CLOSED ->
                MessageCatalogue.text(
                        "booking.closedUntil",
                        stretch.cause() == null ? "" : MessageCatalogue.word(stretch.cause()),
                        Dates.time(stretch.to()));
        };
    }

    private ListItem free(BoardClinic clinic, BoardStretch stretch, String style, String text, Instant now) {
        boolean nowFree = isFreeNow(stretch, now);
        String lead = nowFree ? MessageCatalogue.text("booking.clinic.freeNow") : Dates.time(stretch.from());
        Span words = new Span(new Bold(lead), new Span(text));
        NativeButton button = new NativeButton();
        button.add(Icons.PLUS.create(), words);
        button.getElement().setAttribute("data-clinic", clinic.adviserName());
        button.addClickListener(click -> actions.take(clinic, stretch));
        button.setAriaLabel(MessageCatalogue.text(
                "booking.free.aria", Dates.time(stretch.from()), text, clinic.adviserName(), Words.room(clinic)));
        ListItem item = item(nowFree ? "free nowfree" : "free", style);
        item.add(button);
        return item;
    }

    private static ListItem withIcon(String className, String style, Icons icon, String text) {
        ListItem item = item(className, style);
        item.add(icon.create(), new Span(text));
        return item;
    }

    private static ListItem withText(String className, String style, String text) {
        ListItem item = item(className, style);
        item.add(new Span(text));
        return item;
    }

    private static ListItem lost(String style, String text) {
        ListItem item = item("lost", style);
        item.add(Words.of("lh", Icons.ALERT.create(), new Span(text)));
        return item;
    }

    Cell card(BoardCard card, int column, Scale scale, Instant now, boolean namesHidden) {
        String style = scale.cell(column, card.startsAt(), card.endsAt());
        String name = namesHidden ? Words.initials(card.name()) : card.name();
        String detail = CardState.detail(card, now);
        return new Cell(card + style + name + detail, () -> {
            ListItem item = item("appt " + CardState.of(card).className(), style);
            if (Scale.isShort(card.startsAt(), card.endsAt())) {
                item.addClassName("short");
            }
            if (card.toMove()) {
                item.addClassName("tomove");
            }
            item.add(button(card, name, detail));
            return item;
        });
    }

    private NativeButton button(BoardCard card, String name, String detail) {
        NativeButton button = new NativeButton();
        button.add(Words.of("nm", name), stateLine(card, detail));
        boolean twoLines = CardState.of(card) != VisitState.BOOKED;
        boolean isShort = Scale.isShort(card.startsAt(), card.endsAt());
        if (twoLines && !detail.isEmpty() && !isShort) {
            button.add(Words.of("ex", detail));
        }
        List<Component> needs = Words.needs(card.language(), card.needs());
        if (!twoLines && !needs.isEmpty()) {
            button.add(Words.of("nds", needs.toArray(Component[]::new)));
        }
        button.getElement().setAttribute("data-clinic", card.adviserName());
        button.setAriaLabel(ariaLabel(card, name, detail));
        button.addClickListener(click -> actions.open(card, button));
        button.addFocusListener(focus -> actions.focused(card));
        return button;
    }

    private static Span stateLine(BoardCard card, String detail) {
        VisitState state = CardState.of(card);
        if (state != VisitState.BOOKED) {
            return Words.of("sl", state.icon().create(), new Span(state.word()));
        }
        Span line = Words.of("sl", Words.of("tm", Dates.time(card.startsAt())));
        if (card.toMove()) {
            Bold move = new Bold("");
            move.addClassName("mv");
            move.add(Icons.MOVE.create(), new Span(MessageCatalogue.text("booking.card.toMove")));
            line.add(move);
        } else if (!detail.isEmpty()) {
            line.add(new Bold(detail));
        }
        return line;
    }

    private static String ariaLabel(BoardCard card, String name, String detail) {
        List<String> parts = new ArrayList<>(List.of(
                Words.span(card.startsAt(), card.endsAt()),
                name,
                CardState.of(card).word()));
        if (!detail.isEmpty()) {
            parts.add(detail);
        }
        if (card.toMove()) {
            parts.add(MessageCatalogue.text("booking.card.toMove"));
        }
        parts.add(Words.who(card));
        if (card.language() != null) {
            parts.add(card.language());
        }
        card.needs().stream().sorted().map(need -> Words.need(need, "short")).forEach(parts::add);
        return String.join(", ", parts);
    }

    private static ListItem item(String classNames, String style) {
        ListItem item = new ListItem();
        item.addClassNames(classNames.split(" "));
        item.getElement().setAttribute("style", style);
        return item;
    }
}
