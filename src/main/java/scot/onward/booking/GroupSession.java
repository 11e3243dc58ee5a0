package scot.onward.booking;

import java.util.List;

/**
 * A group session with its list.
 *
 * @param participants who has a place, by name; then those whose place was cancelled
 * @param waiting who waits for a place, longest first
 * @param kept so many places are kept for people to whom they are offered
 */
public record GroupSession(
        GroupCard card,
        String serviceName,
        String hubName,
        List<GroupParticipant> participants,
        List<WaitingRow> waiting,
        int kept) {

    /** So many places can be given at once. */
    public int free() {
        return Math.max(0, card.places() - card.taken() - kept);
    }
}
