package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.ui.LevelBadge;

/** How many wait at each level and the longest of them; choosing one shows that level alone. */
class LevelCounts extends Div {

    private final NextWords words;
    private final IntConsumer onLevel;

    /** @param onLevel is told the level that was chosen, 0 when it was let go again */
    LevelCounts(NextWords words, IntConsumer onLevel) {
        this.words = words;
        this.onLevel = onLevel;
        addClassName("lv");
    }

    <T> void show(List<T> rows, ToIntFunction<T> level, java.util.function.Function<T, Instant> since, int chosen) {
        removeAll();
        for (int number = 1; number <= 4; number++) {
            int one = number;
            List<T> here =
                    rows.stream().filter(row -> level.applyAsInt(row) == one).toList();
            add(tile(
                    one,
                    here.size(),
                    here.stream().map(since).min(Instant::compareTo).orElse(null),
                    chosen == one));
        }
    }

    private NativeButton tile(int level, int count, @Nullable Instant oldest, boolean chosen) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("n");
        Span longest = new Span(
                oldest == null
                        ? getTranslation("referral.triage.nobody")
                        : getTranslation("referral.triage.longest", words.waiting(oldest)));
        longest.addClassName("lg");
        NativeButton tile = new NativeButton("", click -> onLevel.accept(chosen ? 0 : level));
        tile.addClassNames("lvt", "lvl-" + level);
        tile.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        tile.add(new LevelBadge(level), number, longest);
        return tile;
    }
}
