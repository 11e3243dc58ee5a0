package scot.onward.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenServerTest {

    private static final GivenServer NOBODY =
            new GivenServer("jdbc:mariadb://127.0.0.1:1/onward?password=secret", "o", "");

    @Test
    void aServerThatDoesNotAnswerIsNamedWithItsSettingAndWithoutItsSecrets() {
        StartFailure failure = catchThrowableOfType(StartFailure.class, NOBODY::check);
        assertThat(failure).hasMessage("The database at jdbc:mariadb://127.0.0.1:1/onward does not answer.");
        assertThat(failure.remedy()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        GivenServer postgres = new GivenServer("jdbc:postgresql://db/onward", "o", "");
        StartFailure failure = catchThrowableOfType(StartFailure.class, postgres::check);
        assertThat(failure.remedy()).contains("MariaDB");
    }

    @ParameterizedTest
    @CsvSource({"5.5.5-10.6.21-MariaDB,10,6", "8.0.36,8,0", "10.5.1-MariaDB,10,5"})
    void aServerThatIsTooOldIsRefused(String version, int major, int minor) {
        StartFailure failure =
                catchThrowableOfType(StartFailure.class, () -> NOBODY.requireVersion(version, major, minor));
        assertThat(failure).hasMessageContaining(version);
        assertThat(failure.remedy()).contains("10.11");
    }

    @ParameterizedTest
    @CsvSource({"10.11.6-MariaDB,10,11", "11.4.5-MariaDB,11,4", "12.0.1-MariaDB,12,0"})
    void aServerThatKnowsPeriodConstraintsIsTaken(String version, int major, int minor) {
        assertThatCode(() -> NOBODY.requireVersion(version, major, minor)).doesNotThrowAnyException();
    }
}
