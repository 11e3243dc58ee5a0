package scot.onward.start;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** A reason why Onward cannot start, in words for the person who started it. */
class StartFailure extends RuntimeException {

    private final String remedy;

    /**
     * @param problem what is wrong, one sentence naming the setting
     * @param remedy what to do about it, one sentence
     */
    StartFailure(String problem, String remedy) {
        this(problem, remedy, null);
    }

    StartFailure(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    /** What an input or output error says, in words: several of them carry only the path. */
    static String reason(Exception error) {
        return switch (error) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such directory";
            case FileAlreadyExistsException file -> "a file has its name";
            default -> error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        };
    }
}
