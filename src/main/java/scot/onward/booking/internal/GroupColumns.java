package scot.onward.booking.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.Displaced;
import scot.onward.booking.GroupCard;

/** Puts group sessions into the columns of whoever gives them; a column of its own where there is no clinic then. */
public final class GroupColumns {

    private GroupColumns() {}

    public static List<BoardClinic> with(List<BoardClinic> columns, List<GroupCard> groups) {
        List<GroupCard> left = new ArrayList<>(groups);
        List<BoardClinic> all = new ArrayList<>();
        for (BoardClinic column : columns) {
            List<GroupCard> here =
                    left.stream().filter(group -> isIn(column, group)).toList();
            left.removeAll(here);
            all.add(here.isEmpty() ? column : column.with(here));
        }
        left.forEach(group -> all.add(alone(group)));
        return all;
    }

    private static boolean isIn(BoardClinic column, GroupCard group) {
        return column.adviserId().equals(group.adviserId())
                && group.startsAt().isBefore(column.to())
                && column.from().isBefore(group.endsAt());
    }

    private static BoardClinic alone(GroupCard group) {
        return new BoardClinic(
                null,
                group.adviserId(),
                group.adviserName(),
                group.roomName(),
                group.delivery(),
                Set.of(),
                group.startsAt(),
                group.endsAt(),
                List.of(),
                List.of(),
                group.taken(),
                group.places(),
                null,
                Displaced.NOBODY,
                List.of(group));
    }
}
