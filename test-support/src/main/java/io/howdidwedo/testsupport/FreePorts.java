package io.howdidwedo.testsupport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;

/// Finds room for a whole system beside others on the same machine.
public final class FreePorts {
    private static final int MOST = 30_000;

    private FreePorts() {}

    /// By how much all of these ports are moved so that each is free.
    ///
    /// @param least by at least so much; each process begins somewhere else
    /// @param step by which it is looked further
    public static int offset(int least, int step, int... ports) {
        for (int offset = least + (int) (ProcessHandle.current().pid() % 500) * 10;
                offset < MOST;
                offset += step) {
            if (areFree(offset, ports)) {
                return offset;
            }
        }
        throw new IllegalStateException("No free ports");
    }

    private static boolean areFree(int offset, int... ports) {
        return Arrays.stream(ports).allMatch(port -> isFree(port + offset));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
