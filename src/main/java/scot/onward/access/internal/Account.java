package scot.onward.access.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import scot.onward.access.AccountForm;
import scot.onward.access.AccountRow;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

/** A person's way in: one role, one organisation, some hubs. */
@Entity
public class Account {

    private static final int SIGN_INS_BEFORE_LOCK = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String email;
    private String name;
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private Role role;

    private String passwordHash;
    private @Nullable UUID organisationId;
    private @Nullable UUID adviserId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_hub", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "hub_id")
    @BatchSize(size = 50)
    private Set<UUID> hubIds = new HashSet<>();

    private boolean active = true;
    private boolean program;
    private int failedSignIns;
    private @Nullable Instant lockedUntil;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init")
    public Account(AccountForm form, String passwordHash, Instant now) {
        this.passwordHash = passwordHash;
        this.createdAt = now;
        change(form);
    }

    public final void change(AccountForm form) {
        email = form.email();
        name = form.name();
        jobTitle = form.jobTitle();
        role = form.role();
        organisationId = form.organisationId();
        adviserId = form.adviserId();
        hubIds.clear();
        hubIds.addAll(form.hubIds());
    }

    public void replacePassword(String hash) {
        passwordHash = hash;
        failedSignIns = 0;
        lockedUntil = null;
    }

    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    boolean mayTry(Instant now) {
        return active && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void signInFailed(Instant now) {
        failedSignIns++;
        if (failedSignIns >= SIGN_INS_BEFORE_LOCK) {
            lockedUntil = now.plus(LOCK);
            failedSignIns = 0;
        }
    }

    void signedIn() {
        failedSignIns = 0;
        lockedUntil = null;
    }

    SignedIn person() {
        return new SignedIn(id, email, name, jobTitle, role, organisationId, hubIds, adviserId);
    }

    /** What an administrator sees of this account. */
    public AccountRow row(Instant now) {
        return new AccountRow(
                id,
                email,
                name,
                jobTitle,
                role,
                organisationId,
                adviserId,
                hubIds,
                active,
                active && isLocked(now),
                createdAt);
    }

    public UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether it belongs to a program's token: nobody signs in with it. */
    boolean isProgram() {
        return program;
    }

    public boolean isActive() {
        return active;
    }

    /** The hubs at which this person can look after clients; none once the account is closed. */
    public Set<UUID> hubsLookedAfter() {
        return active && (role == Role.ADVISER || role == Role.MANAGER) ? Set.copyOf(hubIds) : Set.of();
    }

    public Role role() {
        return role;
    }
}
