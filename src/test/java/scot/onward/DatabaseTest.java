package scot.onward;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * Base of every test that needs the application: one context, started once and shared by all, on a real MariaDB whose tables
 * are empty at the start of the run and without demonstration data.
 *
 * <p>Tests share those tables. A test that changes them is either {@code @Transactional} (rolled back) or makes rows of its
 * own with fresh ids and asserts about those alone. To keep the context shared, subclasses declare no properties, profiles or
 * mock beans. Screens are tested with Karibu on the same context; a browser has its own, with demonstration data.
 */
@SpringBootTest(
        properties = {
            "onward.data-dir=${onward.test-dir:target}/test-data",
            "onward.server-dir=${onward.test-dir:target}/mariadb",
            "onward.demo=false",
            "onward.public-url=https://hub.example",
            "spring.test.print-condition-evaluation-report=false",
        })
public abstract class DatabaseTest {

    static {
        ThrowAwayData.delete("test-data");
    }
}
