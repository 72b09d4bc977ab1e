// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Where the result of a command goes: standard output, or a file that is written whole or not at all. A file is
 * written beside its place under another name, and takes that place when it is complete.
 */
final class Result implements Closeable {

    private final OutputStream stream;
    private final @Nullable FileChannel channel;
    private final @Nullable Path temporary;
    private final @Nullable Path target;
    private boolean settled;

    private Result(
            OutputStream stream, @Nullable FileChannel channel, @Nullable Path temporary, @Nullable Path target) {
        this.stream = stream;
        this.channel = channel;
        this.temporary = temporary;
        this.target = target;
    }

    /**
     * Opens the place for a result.
     *
     * @param inputs the files that are read: none of them is written over
     * @throws UnusableException if nothing can be written there
     */
    static Result open(Session session, CommonOptions options, List<String> inputs) throws UnusableException {
        if (options.out().isEmpty()) {
            OutputStream out = options.quiet
                    ? OutputStream.nullOutputStream()
                    : session.surroundings().out();
            return new Result(new BufferedOutputStream(out), null, null, null);
        }
        return open(session, options.out().get(), inputs);
    }

    private static Result open(Session session, String name, List<String> inputs) throws UnusableException {
        try {
            Path target = Path.of(name);
            if (name.isEmpty() || Files.isDirectory(target)) {
                throw new UnusableException(session.text("out.directory", "file", name));
            }
            for (String input : inputs) {
                if (isSame(target, input)) {
                    throw new UnusableException(session.text("out.is-input", "file", name));
                }
            }
            if (Files.exists(target)) {
                // behind a link stands the file that is meant
                target = target.toRealPath();
                if (!Files.isRegularFile(target)) {
                    OutputStream device = Files.newOutputStream(target, StandardOpenOption.WRITE);
                    return new Result(new BufferedOutputStream(device), null, null, null);
                }
                if (!Files.isWritable(target)) {
                    throw new AccessDeniedException(name);
                }
            }
            return beside(target);
        } catch (InvalidPathException e) {
            throw new UnusableException(session.text("out.name", "file", name));
        } catch (NoSuchFileException e) {
            throw new UnusableException(session.text("out.no-directory", "file", name));
        } catch (AccessDeniedException e) {
            throw new UnusableException(session.text("out.denied", "file", name));
        } catch (IOException e) {
            throw new UnusableException(session.text("out.failed", "file", name));
        }
    }

    private static boolean isSame(Path target, String input) throws IOException {
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            // a file that cannot be read either, which is told then
            return false;
        }
        return Files.exists(target) && Files.exists(path) && Files.isSameFile(target, path);
    }

    private static Path temporaryName(Path target) {
        String suffix = Long.toUnsignedString(new Random().nextLong(), Character.MAX_RADIX);
        return target.resolveSibling("." + target.getFileName() + "." + suffix + ".tmp");
    }

    private static Result beside(Path target) throws IOException {
        Path temporary = temporaryName(target);
        FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // should the process be told to end halfway
        temporary.toFile().deleteOnExit();
        return new Result(new BufferedOutputStream(Channels.newOutputStream(channel)), channel, temporary, target);
    }

    /**
     * Makes a folder with files in it, all of them or nothing.
     *
     * @param files the bytes of each, by name
     * @throws UnusableException if it cannot be made, or is there already
     */
    static void writeFolder(Session session, String name, Map<String, byte[]> files)
            throws UnusableException, IOException {
        Path target;
        Path temporary;
        try {
            target = Path.of(name);
            if (name.isEmpty() || Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new UnusableException(session.text("out.folder-exists", "file", name));
            }
            temporary = Files.createDirectory(temporaryName(target.toAbsolutePath()));
        } catch (InvalidPathException e) {
            throw new UnusableException(session.text("out.name", "file", name));
        } catch (NoSuchFileException e) {
            throw new UnusableException(session.text("out.no-directory", "file", name));
        } catch (AccessDeniedException e) {
            throw new UnusableException(session.text("out.denied", "file", name));
        } catch (IOException e) {
            throw new UnusableException(session.text("out.failed", "file", name));
        }
        boolean complete = false;
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(temporary.resolve(file.getKey()), file.getValue());
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            complete = true;
        } finally {
            if (!complete) {
                for (String file : files.keySet()) {
                    Files.deleteIfExists(temporary.resolve(file));
                }
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** Takes the bytes of the result. */
    OutputStream stream() {
        return stream;
    }

    /** Says that the result is complete. */
    void complete() throws IOException {
        stream.flush();
        if (channel != null && temporary != null && target != null) {
            channel.force(true);
            channel.close();
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        }
        settled = true;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView changed = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (Files.exists(from) && old != null && changed != null) {
            changed.setPermissions(old.readAttributes().permissions());
        }
    }

    /** Leaves what stood there as it was, unless the result is complete. */
    @Override
    public void close() {
        try {
            if (!settled && channel != null && temporary != null) {
                channel.close();
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
