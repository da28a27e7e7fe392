package io.howdidwedo.localplatform.database;

/// What an acknowledged write survives.
enum Durability {
    /// The end of the process, however it comes: the operating system has the write.
    END_OF_PROCESS,
    /// The end of the machine's power too: the disk has the write. Several times slower.
    POWER_CUT
}
