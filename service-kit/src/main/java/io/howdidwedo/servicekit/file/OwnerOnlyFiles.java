package io.howdidwedo.servicekit.file;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// Lets whatever this process makes be its owner's only (0700 and 0600): database files, segments,
/// caches and logs are made by libraries that cannot be told.
public final class OwnerOnlyFiles {
    private static final int NOTHING_FOR_OTHERS = 077;

    private OwnerOnlyFiles() {}

    /// Holds from now on, until the process ends. Start scripts say so, too (`umask 077`), but not
    /// everybody starts a service by one. Where files know no owners it does nothing.
    public static void fromNowOn() {
        umask(NOTHING_FOR_OTHERS);
    }

    /// Sets what others may not do with new files.
    ///
    /// @return what they might not before; empty where files know no owners
    @SuppressWarnings("restricted") // there is no other way to tell the process
    static Optional<Integer> umask(int mask) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("umask")
                .map(
                        umask ->
                                call(
                                        linker.downcallHandle(
                                                umask,
                                                FunctionDescriptor.of(
                                                        ValueLayout.JAVA_INT,
                                                        ValueLayout.JAVA_INT)),
                                        mask));
    }

    private static int call(MethodHandle umask, int mask) {
        try {
            return (int) umask.invokeExact(mask);
        } catch (Throwable e) {
            throw new IllegalStateException("The system cannot be told who may read files", e);
        }
    }
}
