package scot.onward.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;

/** What a cluster asks of the tables. */
class SchemaDatabaseTest extends DatabaseTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(jdbc.queryForList("""
                        select t.table_name from information_schema.tables t
                        where t.table_schema = database() and t.table_type = 'BASE TABLE' and not exists (
                          select 1 from information_schema.table_constraints c
                          where c.table_schema = t.table_schema and c.table_name = t.table_name
                            and c.constraint_type = 'PRIMARY KEY')
                        """, String.class)).isEmpty();
    }

    @Test
    void everyTableIsOneThatAClusterCopies() {
        assertThat(jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = database() and engine <> 'InnoDB'",
                        String.class))
                .isEmpty();
    }
}
