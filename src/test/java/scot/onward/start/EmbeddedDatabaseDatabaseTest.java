package scot.onward.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.onward.DatabaseTest;

class EmbeddedDatabaseDatabaseTest extends DatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aReadSeesWhatOthersCommittedMeanwhile() {
        assertThat(ask("select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    @Test
    void aCommitIsOnDiskBeforeItIsConfirmed() {
        assertThat(ask("select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void timeIsUniversal() {
        assertThat(ask("select timestampdiff(minute, utc_timestamp(), now())")).isEqualTo("0");
    }

    @Test
    void everyScriptCanBeStored() {
        assertThat(
                        ask(
                                "select default_character_set_name from information_schema.schemata where schema_name = 'onward'"))
                .isEqualTo("utf8mb4");
    }

    @Test
    void onlyOneUserExistsAndHasAPassword() {
        assertThat(ask("select current_user()")).isEqualTo("onward@127.0.0.1");
        assertThat(ask("select count(*) from information_schema.user_privileges where privilege_type <> 'USAGE'"))
                .isEqualTo("0");
    }

    private String ask(String question) {
        return jdbc.sql(question).query(String.class).single();
    }
}
