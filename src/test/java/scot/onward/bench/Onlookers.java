package scot.onward.bench;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import scot.onward.ViewTest;
import scot.onward.access.SignedIn;
import scot.onward.booking.LiveBoard;

/**
 * People with a page open, each in a session and a tab of their own, without their browsers: what is sent to each of them is
 * written as it would be, and counted instead of sent.
 */
final class Onlookers implements AutoCloseable {

    private final LiveBoard liveBoard;
    private final MockSpringServlet servlet;
    private final List<UI> tabs = new ArrayList<>();
    private final List<LiveBoard.Subscription> told = new ArrayList<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();

    Onlookers(ApplicationContext context, LiveBoard liveBoard) {
        this.liveBoard = liveBoard;
        this.servlet = new MockSpringServlet(ViewTest.ROUTES, context, UI::new);
    }

    /** Opens a page in a new tab, as somebody who has just signed in. */
    void open(SignedIn person, String page, String query, UUID hub) {
        MockVaadin.setup(UI::new, servlet);
        ViewTest.signIn(person);
        UI tab = UI.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        tab.navigate(page, QueryParameters.fromString(query));
        sent(tab);
        tabs.add(tab);
        SecurityContextHolder.clearContext();
        CurrentInstance.clearAll();
        session.getLockInstance().unlock();
        told.add(liveBoard.subscribe(
                Set.of(hub),
                changed -> tab.accessSynchronously(() -> {
                    bytes.addAndGet(sent(tab));
                    changes.incrementAndGet();
                })));
    }

    private static int sent(UI tab) {
        return new UidlWriter().createUidl(tab, false).toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** How much each of them was sent for a change, in kilobytes. */
    double kilobytesOfAChange() {
        return changes.get() == 0 ? 0 : bytes.get() / 1e3 / changes.get();
    }

    int count() {
        return tabs.size();
    }

    /** What is left in memory after a collection, in kilobytes. */
    static double heap() {
        for (int n = 0; n < 3; n++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e3;
    }

    @Override
    public void close() {
        told.forEach(LiveBoard.Subscription::close);
        for (UI tab : tabs) {
            VaadinSession session = tab.getSession();
            session.lock();
            try {
                UI.setCurrent(tab);
                session.removeUI(tab);
            } finally {
                CurrentInstance.clearAll();
                session.getLockInstance().unlock();
            }
        }
        tabs.clear();
    }
}
