package scot.onward.booking.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import scot.onward.shared.TimeSpan;

/**
 * A row for each resource and day. Whoever takes, gives back or closes a resource writes its rows first: on one server they wait
 * for each other there, on a cluster certification has a key to compare. A row once written is not written again in the same
 * transaction.
 */
@Component
public class ResourceDays {

    private final JdbcTemplate jdbc;

    ResourceDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record ResourceDay(UUID resourceId, LocalDate day) implements Comparable<ResourceDay> {

        private static final Comparator<ResourceDay> ORDER =
                Comparator.comparing(ResourceDay::resourceId).thenComparing(ResourceDay::day);

        @Override
        public int compareTo(ResourceDay other) {
            return ORDER.compare(this, other);
        }
    }

    /** Writes the rows of all {@code resources} that {@code span} touches. */
    public void touch(Collection<UUID> resources, TimeSpan span) {
        write(resources.stream().flatMap(resource -> days(resource, span)));
    }

    /** Writes the rows of all that {@code claims} touch. */
    void touch(Collection<Claim> claims) {
        write(claims.stream().flatMap(claim -> days(claim.resourceId(), claim.span())));
    }

    private static Stream<ResourceDay> days(UUID resource, TimeSpan span) {
        LocalDate first = LocalDate.ofInstant(span.from(), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(span.to().minusNanos(1), ZoneOffset.UTC);
        return first.datesUntil(last.plusDays(1)).map(day -> new ResourceDay(resource, day));
    }

    /** All in one statement and in one order for everybody, so that two who want the same wait instead of blocking each other. */
    private void write(Stream<ResourceDay> wanted) {
        Set<ResourceDay> written = writtenBefore();
        Set<ResourceDay> rows =
                new TreeSet<>(wanted.filter(row -> !written.contains(row)).toList());
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(
                "insert into resource_day (resource_id, day, touched) values "
                        + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, 1)"))
                        + " on duplicate key update touched = touched + 1",
                rows.stream()
                        .flatMap(row -> Stream.of(row.resourceId(), row.day()))
                        .toArray());
        written.addAll(rows);
    }

    /** What the present transaction has written already. */
    private Set<ResourceDay> writtenBefore() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashSet<>();
        }
        List<TransactionSynchronization> all = TransactionSynchronizationManager.getSynchronizations();
        return all.stream()
                .filter(Written.class::isInstance)
                .map(Written.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Written written = new Written(new HashSet<>());
                    TransactionSynchronizationManager.registerSynchronization(written);
                    return written;
                })
                .rows();
    }

    /** Kept by the transaction and gone with it; a suspended one takes its own along. */
    private record Written(Set<ResourceDay> rows) implements TransactionSynchronization {}
}
