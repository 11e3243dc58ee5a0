package scot.onward.message.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import scot.onward.hub.HubRow;
import scot.onward.message.MessageKind;
import scot.onward.message.Notice;
import scot.onward.shared.Delivery;

/** Somebody made up, for previews. */
public final class WordingExample {

    private static final String NAME = "Agnes";
    private static final String LINK = "https://onward.example/c/k7Qm2xV9";

    private WordingExample() {}

    /** In person, the service unnamed, without a link. */
    public static Notice plain(MessageKind kind, HubRow hub, LocalDate today) {
        LocalDateTime at = at(today);
        Notice notice = kind == MessageKind.INVITATION
                ? Notice.invitation(NAME, at, hub.shortName(), hub.phone(), LINK)
                : new Notice(NAME, at, Delivery.IN_PERSON, hub.shortName(), hub.directions(), null, hub.phone());
        return changed(kind, notice, true, today);
    }

    /** By phone, the service named, with a link. */
    public static Notice full(MessageKind kind, HubRow hub, LocalDate today) {
        LocalDateTime at = at(today);
        Notice notice = kind == MessageKind.INVITATION
                ? Notice.invitation("Mohammed-Ibrahim", at, hub.name(), hub.phone(), LINK)
                : new Notice(NAME, at, Delivery.PHONE, hub.shortName(), "", "advice session", hub.phone())
                        .withLink(LINK);
        return changed(kind, notice, false, today);
    }

    private static LocalDateTime at(LocalDate today) {
        return today.plusDays(8).atTime(LocalTime.of(11, 15));
    }

    private static Notice changed(MessageKind kind, Notice notice, boolean samePlace, LocalDate today) {
        return kind == MessageKind.CHANGED_BY_US
                ? notice.insteadOf(new Notice.Earlier(notice.at().minusDays(1), samePlace, today))
                : notice;
    }
}
