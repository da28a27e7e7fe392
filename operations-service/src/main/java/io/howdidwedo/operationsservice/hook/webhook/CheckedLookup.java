package io.howdidwedo.operationsservice.hook.webhook;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/// Looks hosts up, and gives away only addresses that may be connected to. Whoever connects
/// connects to what was checked: the name is not looked up again in between.
final class CheckedLookup implements DnsResolver, AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final HookSettings settings;
    private final Lookup lookup;

    /// Looking up holds a thread for as long as it takes: those of others must not wait for it.
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("hook-lookup-", 1).factory());

    /// Where names are looked up.
    @FunctionalInterface
    interface Lookup {
        /// All addresses of a host.
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /// An address, or one of several, may not be connected to.
    static final class NotOutside extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotOutside(String host, InetAddress address) {
            super(host + " is at " + address.getHostAddress() + ", which is not on the internet");
        }
    }

    CheckedLookup(HookSettings settings, Lookup lookup) {
        this.settings = settings;
        this.lookup = lookup;
    }

    /// The addresses of a host, at a port that it may be allowed at wherever it is.
    ///
    /// @throws NotOutside when one of them may not be connected to
    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] all = settings.isAllowed(host, port) ? lookedUp(host) : resolve(host);
        return Arrays.stream(all).map(address -> new InetSocketAddress(address, port)).toList();
    }

    /// The addresses of a host that is allowed nowhere.
    ///
    /// @throws NotOutside when one of them may not be connected to
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = lookedUp(host);
        for (InetAddress address : all) {
            if (!Internet.has(address)) {
                throw new NotOutside(host, address);
            }
        }
        return all;
    }

    private InetAddress[] lookedUp(String host) throws UnknownHostException {
        Future<InetAddress[]> found = threads.submit(() -> lookup.all(host));
        try {
            return found.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unknown(host + " is not known", e);
        } catch (TimeoutException e) {
            found.cancel(true);
            throw unknown(host + " was not found in time", e);
        } catch (InterruptedException e) {
            found.cancel(true);
            Thread.currentThread().interrupt();
            throw unknown(host + " was not looked up to the end", e);
        }
    }

    private static UnknownHostException unknown(String why, Exception cause) {
        UnknownHostException unknown = new UnknownHostException(why);
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
