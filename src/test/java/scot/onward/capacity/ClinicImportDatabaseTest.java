package scot.onward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.capacity.ClinicCellProblem.Kind;
import scot.onward.capacity.ClinicImportPreview.HeadingsMissing;
import scot.onward.capacity.ClinicImportPreview.Rows;
import scot.onward.capacity.ClinicImportPreview.Unreadable;
import scot.onward.clinic.Clash;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.ClinicRule;
import scot.onward.clinic.ClinicScene;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Recurrence;
import scot.onward.shared.HubTime;

class ClinicImportDatabaseTest extends DatabaseTest {

    private static final String HEADINGS =
            "Adviser,Room,Weekday,Every weeks,Which of the month,First day,From,Until,Minutes\n";

    @Autowired
    private ClinicImport clinicImport;

    @Autowired
    private Clinics clinics;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path folder;

    private ClinicScene scene;
    private String morag;
    private String sanjay;
    private final LocalDate first = LocalDate.now(HubTime.ZONE).plusWeeks(1);

    @BeforeEach
    void makeScene() {
        scene = new ClinicScene(jdbc);
        // Names of one's own, for advisers of other tests are called the same.
        morag = "Morag " + scene.hub;
        sanjay = "Sanjay " + scene.hub;
        scene.adviser(morag);
        scene.adviser(sanjay);
    }

    @Test
    void theClinicsOfAFileAreShownFirstAndThenOpened() throws IOException {
        Rows rows = rows(HEADINGS
                + morag + ",Room 1,Thursday,2,," + first + ",9:00,12:30,30\n"
                + sanjay + ",Telephone,Fri,,last," + first + ",09:00,16:00,\n");
        assertThat(rows.areGood()).isTrue();
        assertThat(clinics.ofHub(scene.hub)).isEmpty();
        assertThat(currentUser
                        .runAs(scene.manager, () -> clinicImport.open(rows.rows()))
                        .areGood())
                .isTrue();
        assertThat(clinics.ofHub(scene.hub))
                .extracting(ClinicPlan::pattern)
                .anySatisfy(pattern -> {
                    assertThat(pattern.everyWeeks()).isEqualTo(2);
                    assertThat(pattern.weekday()).isEqualTo(DayOfWeek.THURSDAY);
                })
                .anySatisfy(pattern -> {
                    assertThat(pattern.recurrence()).isEqualTo(Recurrence.NTH_WEEKDAY);
                    assertThat(pattern.nth()).isEqualTo(-1);
                });
        assertThat(clinics.ofHub(scene.hub))
                .anySatisfy(plan -> assertThat(plan.hours().ends()).isEqualTo(LocalTime.of(12, 30)));
    }

    @Test
    void rowsThatClashWithEachOtherAreSaidAndNothingIsWritten() throws IOException {
        Rows rows = rows(HEADINGS
                + morag + ",Room 1,Thursday,,," + first + ",09:00,12:00,\n"
                + sanjay + ",Room 1,Thursday,,," + first + ",11:00,14:00,\n");
        assertThat(rows.rows().get(0).isGood()).isTrue();
        assertThat(rows.rows().get(1).clashes()).extracting(Clash::over).containsExactly(Clash.Over.ROOM);
        assertThat(currentUser
                        .runAs(scene.manager, () -> clinicImport.open(rows.rows()))
                        .areGood())
                .isFalse();
        assertThat(clinics.ofHub(scene.hub)).isEmpty();
    }

    @Test
    void nonsenseIsNamedByItsRowAndColumn() throws IOException {
        String long10000 = "x".repeat(10_000);
        Rows rows = rows(HEADINGS
                + "🎈🎈🎈,Room 99,Someday,two,," + "31/02/2026,quarter past,12:00," + long10000 + "\n"
                + morag + ",Room 1,Thursday,,,1900-01-01,15:00,09:00,\n"
                + "\"=cmd|' /C calc'!A0\",,,,,,,,\n");
        ClinicImportRow nonsense = rows.rows().getFirst();
        assertThat(nonsense.number()).isEqualTo(2);
        assertThat(nonsense.problems())
                .extracting(ClinicCellProblem::kind)
                .containsExactlyInAnyOrder(
                        Kind.NO_SUCH_ADVISER,
                        Kind.NO_SUCH_ROOM,
                        Kind.NOT_A_WEEKDAY,
                        Kind.NOT_A_NUMBER,
                        Kind.NOT_A_DATE,
                        Kind.NOT_A_TIME,
                        Kind.NOT_A_NUMBER);
        assertThat(nonsense.problems())
                .allSatisfy(problem -> assertThat(problem.text().length()).isLessThan(100));
        assertThat(rows.rows().get(1).broken()).contains(ClinicRule.FROM_RANGE, ClinicRule.ENDS_BEFORE_STARTS);
        assertThat(rows.rows().get(2).problems())
                .extracting(ClinicCellProblem::kind)
                .contains(Kind.NO_SUCH_ADVISER, Kind.MISSING);
        assertThat(clinics.ofHub(scene.hub)).isEmpty();
    }

    @Test
    void aFileThatIsNoTableIsRefused() throws IOException {
        assertThat(preview("")).isInstanceOf(Unreadable.class);
        assertThat(preview("Adviser\n")).isInstanceOf(Unreadable.class);
        assertThat(preview("Fruit,Colour\napple,red\n"))
                .isEqualTo(new HeadingsMissing(
                        List.of(ClinicColumn.ADVISER, ClinicColumn.FIRST_DAY, ClinicColumn.STARTS, ClinicColumn.ENDS)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void nobodyButAManagerGetsIn(Role role) throws IOException {
        Path file = file(HEADINGS);
        assertThatThrownBy(() -> currentUser.runAs(
                        scene.somebody(role), () -> clinicImport.preview(scene.hub, file, "clinics.csv")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> currentUser.runAs(scene.somebody(role), () -> clinicImport.open(List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aManagerOfAnotherHubIsKeptOut() throws IOException {
        Path file = file(HEADINGS + morag + ",Room 1,Thursday,,," + first + ",09:00,12:00,\n");
        assertThatThrownBy(() -> currentUser.runAs(
                        scene.otherManager, () -> clinicImport.preview(scene.hub, file, "clinics.csv")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Rows rows(String csv) throws IOException {
        return (Rows) preview(csv);
    }

    private ClinicImportPreview preview(String csv) throws IOException {
        Path file = file(csv);
        return currentUser.runAs(scene.manager, () -> clinicImport.preview(scene.hub, file, "clinics.csv"));
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(folder.resolve("clinics.csv"), csv, StandardCharsets.UTF_8);
    }
}
