package scot.onward.booking.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.NoShowReason;
import scot.onward.booking.internal.GroupRows.Group;
import scot.onward.booking.internal.Taking.Need;
import scot.onward.clinic.Lengths;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** One meeting of a client and an adviser. It says when and where, never why; its history is never removed. */
@Entity
public class Appointment {

    @Id
    private UUID id;

    private UUID hubId;
    private @Nullable UUID clinicId;
    private UUID adviserId;
    private @Nullable UUID roomId;
    private UUID clientId;
    private UUID serviceId;
    private @Nullable UUID referralId;
    private @Nullable UUID groupSessionId;
    private @Nullable UUID seriesId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private Delivery delivery;

    @Embedded
    private Interpreting interpreting = new Interpreting();

    @ElementCollection
    @CollectionTable(name = "appointment_adviser", joinColumns = @JoinColumn(name = "appointment_id"))
    @Column(name = "adviser_id")
    private Set<UUID> moreAdviserIds = new HashSet<>();

    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private AppointmentStatus status;

    private @Nullable LocalDate lastSafeDate;

    @Embedded
    private SetAside setAside = new SetAside();

    private boolean bringLetter;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 4)
    private String reference;

    private Instant bookedAt;
    private @Nullable UUID bookedBy;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private @Nullable NoShowReason noShowReason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private @Nullable CancelledBy cancelledBy;

    private @Nullable Instant cancelledAt;

    /** How often what a calendar shows of it has changed. */
    private int calendarSequence;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    @SuppressWarnings("NullAway.Init")
    Appointment(BookingRequest request, Granted granted, @Nullable UUID bookedBy, Instant now) {
        this(request.appointmentId(), request.clientId(), bookedBy, now);
        serviceId = request.serviceId();
        referralId = request.grounds().referralId();
        interpreting =
                new Interpreting(request.company().language(), request.company().byPhone());
        lastSafeDate = request.grounds().lastSafeDate();
        moreAdviserIds = new HashSet<>(request.company().advisers());
        seriesId = request.grounds().seriesId();
        bringLetter = request.grounds().bringLetter();
        place(granted);
    }

    @SuppressWarnings("NullAway.Init")
    private Appointment(UUID id, UUID clientId, @Nullable UUID bookedBy, Instant now) {
        this.id = id;
        this.clientId = clientId;
        this.bookedBy = bookedBy;
        status = AppointmentStatus.BOOKED;
        reference = Reference.next();
        bookedAt = now;
    }

    /** One person's place in a group session, which alone takes adviser and room. */
    static Appointment inGroup(UUID id, UUID clientId, Group group, @Nullable UUID bookedBy, Instant now) {
        Appointment it = new Appointment(id, clientId, bookedBy, now);
        it.groupSessionId = group.id();
        it.hubId = group.hubId();
        it.serviceId = group.serviceId();
        it.adviserId = group.adviserId();
        it.roomId = group.roomId();
        it.delivery = group.delivery();
        it.startsAt = group.span().from();
        it.endsAt = group.span().to();
        return it;
    }

    private void place(Granted granted) {
        Venue venue = granted.venue();
        hubId = venue.hubId();
        clinicId = venue.clinicId();
        adviserId = venue.adviserId();
        roomId = venue.roomId();
        delivery = venue.delivery();
        startsAt = granted.span().from();
        endsAt = granted.span().to();
        interpreting.by(granted.found().interpreterId());
        setAside = new SetAside(granted.exception());
    }

    /** Gives it another time, adviser or room. */
    void move(Granted granted) {
        if (status != AppointmentStatus.BOOKED) {
            throw new IllegalStateException("Only a booked appointment can be moved, not one that is " + status);
        }
        place(granted);
        calendarSequence++;
    }

    public void arrive(Instant now) {
        become(AppointmentStatus.ARRIVED);
        arrivedAt = now;
    }

    public void begin(Instant now) {
        become(AppointmentStatus.CHECKED_IN);
        startedAt = now;
    }

    public void attended(Instant now) {
        become(AppointmentStatus.FULFILLED);
        endedAt = now;
    }

    public void didNotAttend(NoShowReason reason) {
        become(AppointmentStatus.NOSHOW);
        noShowReason = reason;
    }

    public void cancel(CancelledBy by, Instant now) {
        become(AppointmentStatus.CANCELLED);
        cancelledBy = by;
        cancelledAt = now;
        calendarSequence++;
    }

    /** It was never meant; how it had ended is left to its history. */
    void enteredInError() {
        become(AppointmentStatus.ENTERED_IN_ERROR);
        noShowReason = null;
        notCancelled();
    }

    /** Takes back the latest step: {@code before} is where it stood until then. */
    public void takeBackTo(AppointmentStatus before) {
        switch (status) {
            case ARRIVED -> arrivedAt = null;
            case CHECKED_IN -> startedAt = null;
            case FULFILLED -> endedAt = null;
            case NOSHOW -> noShowReason = null;
            case CANCELLED -> notCancelled();
            default -> throw new IllegalStateException("There is no step to take back from " + status);
        }
        status = before;
    }

    private void notCancelled() {
        cancelledBy = null;
        cancelledAt = null;
        calendarSequence++;
    }

    private void become(AppointmentStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("An appointment that is " + status + " cannot become " + next);
        }
        status = next;
    }

    /** What it needs to take, as it stands. @param lengths what its adviser keeps free before and after it */
    Need need(Lengths lengths, ZoneId zone) {
        return new Need(
                new Venue(hubId, clinicId, adviserId, roomId, delivery, lengths, zone),
                span(),
                moreAdviserIds(),
                clientId,
                interpreting.language(),
                interpreting.byPhone(),
                setAside.isOverbooked(),
                List.of());
    }

    /** What a new one's row holds, in the order of {@link KeptAppointments}. */
    @Nullable
    Object[] row() {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                id, hubId, clinicId, adviserId, roomId, clientId, serviceId, referralId, groupSessionId, seriesId));
        row.addAll(Arrays.asList(
                delivery.name(), interpreting.language(), interpreting.interpreterId(), interpreting.byPhone()));
        row.addAll(Arrays.asList(Timestamp.from(startsAt), Timestamp.from(endsAt), status.name(), lastSafeDate));
        row.addAll(setAside.row());
        row.addAll(Arrays.asList(bringLetter, reference, Timestamp.from(bookedAt), bookedBy));
        return row.toArray();
    }

    public TimeSpan span() {
        return new TimeSpan(startsAt, endsAt);
    }

    public UUID id() {
        return id;
    }

    /** How often it was changed since it was booked. */
    public int version() {
        return version;
    }

    public UUID hubId() {
        return hubId;
    }

    public UUID adviserId() {
        return adviserId;
    }

    public @Nullable UUID roomId() {
        return roomId;
    }

    public UUID clientId() {
        return clientId;
    }

    public UUID serviceId() {
        return serviceId;
    }

    public @Nullable UUID clinicId() {
        return clinicId;
    }

    Interpreting interpreting() {
        return interpreting;
    }

    /** Who else sees the client in it. */
    public Set<UUID> moreAdviserIds() {
        return Set.copyOf(moreAdviserIds);
    }

    public @Nullable UUID referralId() {
        return referralId;
    }

    /** The group session that this is one person's place in, if it is one. */
    public @Nullable UUID groupSessionId() {
        return groupSessionId;
    }

    public Delivery delivery() {
        return delivery;
    }

    public Instant startsAt() {
        return startsAt;
    }

    String reference() {
        return reference;
    }

    public AppointmentStatus status() {
        return status;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    public @Nullable LocalDate lastSafeDate() {
        return lastSafeDate;
    }
}
