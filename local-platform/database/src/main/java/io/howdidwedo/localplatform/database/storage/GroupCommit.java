package io.howdidwedo.localplatform.database.storage;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// Lets many writers share one commit. A commit sees every change whole or not at all, and a
/// writer is answered only after a commit that holds its change.
final class GroupCommit {
    private final Runnable commit;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private long asked;
    private long done;
    private boolean committing;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    /// Makes a change and returns once it is committed.
    <T> T write(Supplier<T> change) {
        T result;
        gate.readLock().lock();
        try {
            result = change.get();
        } finally {
            gate.readLock().unlock();
        }
        awaitCommit();
        return result;
    }

    /// Runs something while no change is half done.
    void betweenWrites(Runnable action) {
        gate.writeLock().lock();
        try {
            action.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /// The number of writes so far.
    long writes() {
        lock.lock();
        try {
            return asked;
        } finally {
            lock.unlock();
        }
    }

    /// Whoever finds nobody committing commits for all that asked so far; the others wait.
    private void awaitCommit() {
        lock.lock();
        try {
            var ticket = ++asked;
            while (done < ticket) {
                if (committing) {
                    progress.awaitUninterruptibly();
                } else {
                    commitFor(asked);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void commitFor(long tickets) {
        committing = true;
        lock.unlock();
        var committed = false;
        try {
            betweenWrites(commit);
            committed = true;
        } finally {
            lock.lock();
            committing = false;
            if (committed) {
                done = Math.max(done, tickets);
            }
            progress.signalAll();
        }
    }
}
