package scot.onward.booking.internal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/**
 * Keeps today's and the next clinic day's sheet of every hub as files, so that there is something to print when Onward cannot be
 * reached: written at the start, each morning and each evening, readable by the server's own account alone, gone when the day is.
 * Every instance keeps its own, because each is meant to outlive the others.
 */
@Component
class DaySheetFiles {

    private static final Logger log = LoggerFactory.getLogger(DaySheetFiles.class);
    private static final List<LocalTime> WHEN = List.of(LocalTime.of(6, 30), LocalTime.of(17, 30));
    private static final int DAYS_AHEAD = 7;
    private static final SignedIn NOBODY =
            new SignedIn(new UUID(0, 0), "onward", "Onward", "", Role.RECEPTION, null, Set.of(), null);

    private final DaySheet sheet;
    private final Places places;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Path folder;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("day-sheets").factory());

    DaySheetFiles(
            DaySheet sheet,
            Places places,
            CurrentUser currentUser,
            Clock clock,
            @Value("${onward.day-sheets}") Path folder) {
        this.sheet = sheet;
        this.places = places;
        this.currentUser = currentUser;
        this.clock = clock;
        this.folder = folder;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.execute(this::writeAndWait);
    }

    private void writeAndWait() {
        try {
            write();
        } catch (IOException | RuntimeException e) {
            log.warn("Could not write the day sheets to {}: {}", folder, e.getMessage());
        }
        ZonedDateTime now = clock.instant().atZone(HubTime.ZONE);
        worker.schedule(this::writeAndWait, Duration.between(now, next(now)).toSeconds() + 1, TimeUnit.SECONDS);
    }

    /** The next moment to write after {@code now}. */
    static ZonedDateTime next(ZonedDateTime now) {
        return Stream.of(now.toLocalDate(), now.toLocalDate().plusDays(1))
                .flatMap(day -> WHEN.stream().map(time -> day.atTime(time).atZone(now.getZone())))
                .filter(moment -> moment.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /** Writes every hub's sheets and removes all others. */
    void write() throws IOException {
        Files.createDirectories(folder);
        LocalDate today = HubTime.today(clock);
        List<Path> kept = new ArrayList<>();
        for (HubRow hub : currentUser.runAs(NOBODY, places::hubs)) {
            kept.addAll(write(hub, today));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(file -> file.toString().endsWith(".pdf") && !kept.contains(file))
                    .toList()) {
                Files.delete(old);
            }
        }
    }

    private List<Path> write(HubRow hub, LocalDate today) throws IOException {
        List<Path> written = new ArrayList<>();
        for (LocalDate day : today.datesUntil(today.plusDays(DAYS_AHEAD)).toList()) {
            DaySheet.Printed printed = currentUser.runAs(NOBODY, () -> sheet.of(hub.id(), day, note()));
            if (!printed.empty()) {
                written.add(write(hub, day, printed.pdf()));
                if (day.isAfter(today)) {
                    break;
                }
            }
        }
        return written;
    }

    private String note() {
        return MessageCatalogue.text(
                "paper.day.written", Dates.dayAndYear(HubTime.today(clock)), Dates.time(clock.instant()));
    }

    private Path write(HubRow hub, LocalDate day, byte[] pdf) throws IOException {
        Path file = folder.resolve(name(hub.shortName(), day));
        Path half = folder.resolve(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(half, pdf);
        return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** "2026-11-26 Parkhead.pdf": in order of days, and safe on every disk. */
    static String name(String hub, LocalDate day) {
        return day + " " + hub.replaceAll("[^\\p{L}\\p{N} -]", "_") + ".pdf";
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
