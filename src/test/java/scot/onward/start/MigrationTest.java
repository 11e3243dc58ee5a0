package scot.onward.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import liquibase.changelog.RanChangeSet;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void aSchemaNewerThanTheProgramIsLeftAlone() {
        RanChangeSet unknown = new RanChangeSet();
        unknown.setId("0099-from-the-future");
        unknown.setChangeLog("db/changelog/casework/0099-future.sql");
        StartFailure failure = catchThrowableOfType(StartFailure.class, () -> Migration.requireKnown(List.of(unknown)));
        assertThat(failure).hasMessageContaining("newer Onward").hasMessageContaining("0099-from-the-future");
        assertThat(failure.remedy()).contains("ONWARD_DATA_DIR", "SPRING_DATASOURCE_URL");
    }

    @Test
    void aSchemaOfWhichEveryChangeIsKnownIsTaken() {
        assertThatCode(() -> Migration.requireKnown(List.of())).doesNotThrowAnyException();
    }
}
