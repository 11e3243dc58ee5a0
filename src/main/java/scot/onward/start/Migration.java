package scot.onward.start;

import java.util.Collection;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.RanChangeSet;
import liquibase.exception.LiquibaseException;
import liquibase.exception.UnexpectedLiquibaseException;
import liquibase.integration.spring.Customizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks at the schema before it is brought up to date: one that is newer than this program is left alone. */
@Component
class Migration implements Customizer<Liquibase> {

    private static final Logger log = LoggerFactory.getLogger(Migration.class);

    private final boolean embedded;

    Migration(ObjectProvider<DataDirectory> data) {
        this.embedded = data.getIfAvailable() != null;
    }

    @Override
    public void customize(Liquibase liquibase) {
        try {
            if (embedded) {
                // The data directory is ours alone, so a lock found in it was left by a run that was killed.
                liquibase.forceReleaseLocks();
            }
            requireKnown(liquibase.listUnexpectedChangeSets(new Contexts(), new LabelExpression()));
            int missing = liquibase
                    .listUnrunChangeSets(new Contexts(), new LabelExpression())
                    .size();
            if (missing > 0) {
                log.info("Bringing the tables up to date ({} changes) …", missing);
            }
        } catch (LiquibaseException e) {
            throw new UnexpectedLiquibaseException(e);
        }
    }

    static void requireKnown(Collection<RanChangeSet> unknown) {
        unknown.stream().findFirst().ifPresent(first -> {
            throw new StartFailure(
                    "The database was last used by a newer Onward: this one does not know its change “" + first.getId()
                            + "” (" + first.getChangeLog() + ").",
                    "Start that newer version, or set ONWARD_DATA_DIR or SPRING_DATASOURCE_URL to another database.");
        });
    }
}
