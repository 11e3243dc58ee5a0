package scot.onward.casework.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import scot.onward.casework.SessionRecord;
import scot.onward.client.ClientCard;

/** The session on the screen: what was last read of it, and the cards that want to know when a part was saved. */
final class Sheet {

    private final SessionTools tools;
    private final ClientCard client;
    private final boolean writable;
    private final List<SerializableRunnable> listeners = new ArrayList<>();
    private SessionRecord record;

    Sheet(SessionTools tools, UUID sessionId) {
        this.tools = tools;
        this.record = tools.sessions().record(sessionId);
        this.client = tools.clients().card(record.clientId());
        this.writable = tools.sessions().isOwn(sessionId);
    }

    SessionTools tools() {
        return tools;
    }

    SessionRecord record() {
        return record;
    }

    UUID id() {
        return record.id();
    }

    ClientCard client() {
        return client;
    }

    /** The name to use in a sentence: the first one. */
    String firstName() {
        return client.nameToUse().strip().split("\\s+")[0];
    }

    /** False for an organisation that only reads what a client shares with it. */
    boolean isWritable() {
        return writable;
    }

    void whenSaved(SerializableRunnable listener) {
        listeners.add(listener);
    }

    /** A part was saved: reads the session again and tells the cards. */
    void saved() {
        record = tools.sessions().again(record.id());
        listeners.forEach(SerializableRunnable::run);
    }
}
