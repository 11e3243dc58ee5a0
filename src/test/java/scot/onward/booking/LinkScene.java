package scot.onward.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** A desk that sends links, and clients who get them. */
public final class LinkScene {

    private static final Pattern SECRET = Pattern.compile("https?://[^/ ]+/[ci]/([a-z0-9]{26})");
    private static final Pattern WORDS_OF_A_LINK = Pattern.compile("https://hub\\.example/([ci])/");

    final BookingScene scene;

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final LocalDate day;

    public LinkScene(JdbcTemplate jdbc, Clock clock, CurrentUser currentUser) {
        this.scene = new BookingScene(jdbc);
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.day = WorkingCalendar.scottish().plusWorkingDays(HubTime.today(clock), 2);
        jdbc.update("update hub set invites = true where id = ?", scene.hub);
    }

    public SignedIn receptionist() {
        return scene.receptionist;
    }

    public UUID hub() {
        return scene.hub;
    }

    public UUID organisation() {
        return scene.organisation;
    }

    /** The day on which everything here takes place. */
    LocalDate day() {
        return day;
    }

    public UUID clinic() {
        return scene.clinic(scene.adviser("Morag Kerr"), scene.room, day);
    }

    Instant at(int hour, int minute) {
        return day.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }

    /** Somebody with a telephone number of their own. */
    public UUID client(String name, String phone) {
        UUID client = scene.client(name);
        jdbc.update("update client set phone = ? where id = ?", phone, client);
        return client;
    }

    public void speaks(UUID client, String language) {
        jdbc.update("update client set language = ? where id = ?", language, client);
    }

    /** The desk books somebody. */
    public UUID book(Appointments appointments, UUID clinic, UUID client, int hour) {
        return currentUser.runAs(scene.receptionist, () -> {
            BookingOutcome outcome = appointments.book(scene.request(clinic, client, at(hour, 0)));
            if (outcome instanceof BookingOutcome.Booked booked) {
                return booked.appointment().id();
            }
            throw new IllegalStateException(String.valueOf(outcome));
        });
    }

    /** What the desk would invite somebody to: any time of the hub's service. */
    NewInvitation invitation(UUID client) {
        TimeSearch wish = TimeSearch.of(Set.of(scene.service), scene.hub, Delivery.IN_PERSON, day.minusDays(1), 21);
        return new NewInvitation(client, null, Set.of(scene.hub), false, wish);
    }

    /** Invites somebody; the secret in their message. */
    public String invite(Invitations invitations, UUID client) {
        return invite(invitations, invitation(client));
    }

    String invite(Invitations invitations, NewInvitation invitation) {
        InviteOutcome outcome = currentUser.runAs(scene.receptionist, () -> invitations.invite(invitation));
        if (!(outcome instanceof InviteOutcome.Invited)) {
            throw new IllegalStateException(String.valueOf(outcome));
        }
        return secrets(invitation.clientId(), "INVITATION").getLast();
    }

    /** The secrets in the messages of a kind to a client, first sent first. */
    public List<String> secrets(UUID client, String kind) {
        return jdbc
                .queryForList(
                        "select body from message where client_id = ? and kind = ? order by created_at, id",
                        String.class,
                        client,
                        kind)
                .stream()
                .flatMap(body -> SECRET.matcher(body).results().map(found -> found.group(1)))
                .toList();
    }

    static boolean mentionsALink(String words) {
        Matcher matcher = WORDS_OF_A_LINK.matcher(words);
        return matcher.find();
    }

    /** What stands on the desk. */
    List<ChangeRequestRow> desk(ChangeRequests requests) {
        return currentUser.runAs(scene.receptionist, () -> requests.at(scene.hub, Set.of()));
    }

    /** So many appointments of one clinic at a moment. */
    int bookedIn(UUID clinic, Instant startsAt) {
        Integer count = jdbc.queryForObject(
                "select count(*) from appointment where clinic_id = ? and starts_at = ? and status = 'BOOKED'",
                Integer.class,
                clinic,
                Timestamp.from(startsAt));
        return count == null ? 0 : count;
    }

    /** So many appointments at a moment, whoever's. */
    int bookedAt(Instant startsAt) {
        Integer count = jdbc.queryForObject(
                "select count(*) from appointment where hub_id = ? and starts_at = ? and status = 'BOOKED'",
                Integer.class,
                scene.hub,
                Timestamp.from(startsAt));
        return count == null ? 0 : count;
    }
}
