package scot.onward.start;

import java.nio.file.FileSystemException;
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

    /** What an input or output error says, without the class name in front. */
    static String reason(Exception error) {
        if (error instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    }
}
