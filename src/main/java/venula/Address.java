package venula;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the server listens. */
record Address(String host, int port) {

    /** The address with a port that is certainly free; port 0 stands for any. */
    Address free() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return new Address(host, socket.getLocalPort());
        } catch (UnknownHostException e) {
            throw AddressUnusable.unknown(host);
        } catch (BindException e) {
            throw AddressUnusable.taken(this);
        } catch (IOException e) {
            throw AddressUnusable.closed(this, e.getMessage());
        }
    }

    /** The address as one types it into a browser on this machine. */
    String url() {
        var everywhere = host.equals("0.0.0.0") || host.equals("::");
        var name = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port;
    }
}
