package scot.onward.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything Onward keeps, used by one running Onward at a time. */
final class DataDirectory implements AutoCloseable {

    private static final String SETTING = "ONWARD_DATA_DIR";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Creates the directory where needed and claims it until {@link #close()}. */
    static DataDirectory claim(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("onward.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure(
                        "Another Onward is running on the data directory " + root + ".",
                        "Stop it first, or set " + SETTING + " to another directory.");
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data directory " + root + " cannot be written (" + StartFailure.reason(e) + ").",
                    "Make it writable for this user, or set " + SETTING + " to another directory.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    /** The tables themselves. */
    Path database() {
        return root.resolve("database");
    }

    Path databaseLog() {
        return root.resolve("database.log");
    }

    /** Written by the database server, so that one left over from a killed Onward is found. */
    Path processId() {
        return root.resolve("database.pid");
    }

    /** Says that what is in the database so far may be half-made, until {@link #finishFirstStart()}. */
    void beginFirstStart() throws IOException {
        Files.writeString(unfinished(), "");
    }

    boolean firstStartWasCutShort() {
        return Files.exists(unfinished());
    }

    /** From now on the database is kept, whatever happens. */
    void finishFirstStart() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return root.resolve("database.unfinished");
    }

    /** The database password: made once, at random, and readable by this user alone. */
    String password() throws IOException {
        Path file = root.resolve("database.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that only this user may read. */
    Path writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        return Files.writeString(Files.createFile(file, ownerOnly()), content);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
