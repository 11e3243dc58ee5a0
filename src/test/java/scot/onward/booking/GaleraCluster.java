package scot.onward.booking;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three MariaDB servers that form one Galera cluster on this machine; any of them may be written. */
final class GaleraCluster implements AutoCloseable {

    static final Path PROVIDER = Path.of("/usr/lib/galera/libgalera_smm.so");

    private static final List<String> PROGRAMS = List.of("mariadbd", "mariadb-install-db", "rsync");
    private static final int PORTS_A_NODE = 4;

    final List<GaleraNode> nodes;
    private final String address;

    private GaleraCluster(List<GaleraNode> nodes) {
        this.nodes = nodes;
        address = "gcomm://" + nodes.stream().map(GaleraNode::groupAddress).collect(Collectors.joining(","));
    }

    /** Whether Debian's packages mariadb-server and galera-4 are here. */
    static boolean isInstalled() {
        return Files.exists(PROVIDER) && PROGRAMS.stream().allMatch(GaleraCluster::isOnThePath);
    }

    private static boolean isOnThePath(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(at -> Files.isExecutable(Path.of(at, program)));
    }

    static GaleraCluster start(Path directory) throws IOException, InterruptedException {
        List<GaleraNode> nodes = new ArrayList<>();
        for (String name : List.of("first", "second", "third")) {
            nodes.add(new GaleraNode(Files.createDirectories(directory), name, freePorts()));
        }
        GaleraCluster cluster = new GaleraCluster(nodes);
        try {
            for (GaleraNode node : nodes) {
                node.install();
                node.start(cluster.address, node == nodes.getFirst());
            }
            nodes.getFirst()
                    .jdbc("")
                    .execute("create database onward character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            return cluster;
        } catch (IOException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    void startAgain(GaleraNode node) throws IOException, InterruptedException {
        node.start(address, false);
    }

    /** The address for an instance that uses the given node and, while that is away, the others. */
    String url(int preferred) {
        String hosts = Stream.iterate(preferred, n -> (n + 1) % nodes.size())
                .limit(nodes.size())
                .map(n -> "127.0.0.1:" + nodes.get(n).port)
                .collect(Collectors.joining(","));
        return "jdbc:mariadb:sequential://" + hosts + "/onward?connectTimeout=3000&socketTimeout=30000";
    }

    /** How often a transaction was refused because another node had written the same. */
    long refusals() {
        return nodes.stream()
                .map(GaleraNode::status)
                .mapToLong(
                        status -> count(status, "wsrep_local_cert_failures") + count(status, "wsrep_local_bf_aborts"))
                .sum();
    }

    private static long count(Map<String, String> status, String what) {
        return Long.parseLong(status.getOrDefault(what, "0"));
    }

    private static List<Integer> freePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int n = 0; n < PORTS_A_NODE; n++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    @Override
    public void close() {
        nodes.forEach(GaleraNode::kill);
    }
}
