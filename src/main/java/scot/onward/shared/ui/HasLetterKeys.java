package scot.onward.shared.ui;

import java.util.List;

/** A view with keys of its own. The shell listens for them while the view is shown and lists them under {@code ?}. */
public interface HasLetterKeys {

    List<LetterKey> letterKeys();
}
