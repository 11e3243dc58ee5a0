package scot.onward.client.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.client.ClientCard;
import scot.onward.client.ContactRule;
import scot.onward.client.NameWords;
import scot.onward.client.NewClient;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;

/** A client as kept. */
@Entity
@Table(name = "client")
public class ClientRecord {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private @Nullable String knownAs;
    private String nameKey;
    private @Nullable LocalDate birthDate;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 10)
    private @Nullable String chi;

    private @Nullable String postcode;
    private boolean noFixedAddress;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String language;
    private @Nullable String interpreter;
    private boolean phoneOk;
    private boolean textOk;
    private boolean emailOk;
    private boolean voicemailOk;
    private boolean mayNameService;
    private @Nullable String bestTime;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "client_need", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "need", columnDefinition = "varchar(40)")
    @Enumerated(EnumType.STRING)
    private Set<AccessNeed> needs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "client_word", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "client_hub", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "hub_id")
    private Set<UUID> hubIds = new HashSet<>();

    /** Kept only for those who said more than the short answers above hold; then for every way. */
    @ElementCollection
    @CollectionTable(name = "client_contact_rule", joinColumns = @JoinColumn(name = "client_id"))
    @MapKeyColumn(name = "way", columnDefinition = "varchar(40)")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ReachWay, KeptContactRule> contactRules = new EnumMap<>(ReachWay.class);

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ClientRecord() {}

    @SuppressWarnings("NullAway.Init")
    public ClientRecord(NewClient person, UUID hubId, Instant now) {
        name = person.name();
        knownAs = person.knownAs();
        nameKey = NameWords.key(name);
        birthDate = person.birthDate();
        chi = person.chi();
        postcode = person.postcode();
        noFixedAddress = person.noFixedAddress();
        address = person.address();
        language = person.language();
        interpreter = person.interpreter();
        needs.addAll(person.needs());
        words.addAll(knownAs == null ? NameWords.findableBy(name) : NameWords.findableBy(name, knownAs));
        hubIds.add(hubId);
        createdAt = now;
        reachedBy(person.contact());
    }

    /** From now on they are reached in this way. */
    public void reachedBy(SafeContact contact) {
        phone = contact.phone();
        email = contact.email();
        phoneOk = contact.phoneOk();
        textOk = contact.textOk();
        emailOk = contact.emailOk();
        voicemailOk = contact.voicemailOk();
        mayNameService = contact.mayNameService(ReachWay.LETTER);
        bestTime = contact.bestTime();
        contactRules.clear();
        if (!contact.equals(inShort())) {
            contact.rules().forEach((way, rule) -> contactRules.put(way, new KeptContactRule(rule)));
        }
    }

    private SafeContact inShort() {
        return new SafeContact(phone, email, phoneOk, textOk, emailOk, voicemailOk, mayNameService, bestTime);
    }

    private SafeContact contact() {
        Map<ReachWay, ContactRule> rules = new EnumMap<>(ReachWay.class);
        contactRules.forEach((way, kept) -> rules.put(way, kept.rule()));
        return rules.isEmpty() ? inShort() : inShort().with(rules);
    }

    public UUID id() {
        return id;
    }

    public ClientCard card() {
        return new ClientCard(
                id,
                name,
                knownAs,
                birthDate,
                chi == null ? null : chi.substring(8),
                postcode,
                noFixedAddress,
                address,
                language,
                interpreter,
                Set.copyOf(needs),
                contact());
    }
}
