package vn.thongsuot.payments.online;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.platform.Ui;

/** The sandbox's own pages: pay or do not pay, then the word from server to server and the way back. */
@Controller
class SandboxController {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxController.class);

    private final SandboxGateway sandbox;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    SandboxController(SandboxGateway sandbox) {
        this.sandbox = sandbox;
    }

    @GetMapping("/sandbox-payment")
    String ask(Ui ui, Model model, @RequestParam Map<String, String> order) {
        requireOrder(order);
        model.addAttribute(
                "page",
                new SandboxPage(
                        ui,
                        Long.parseLong(order.getOrDefault("amount", "0")),
                        order.getOrDefault("content", ""),
                        order));
        return "payments/online/sandbox";
    }

    @PostMapping("/sandbox-payment")
    String decide(@RequestParam Map<String, String> typed) {
        Map<String, String> order = new TreeMap<>(typed);
        order.keySet().removeIf(name -> name.equals("decision") || name.equals("_csrf"));
        requireOrder(order);
        Map<String, String> notice = Map.of(
                "order",
                order.getOrDefault("order", ""),
                "amount",
                order.getOrDefault("amount", ""),
                "gateway",
                SandboxGateway.KEY,
                "status",
                "pay".equals(typed.get("decision")) ? "paid" : "failed",
                "number",
                "SB" + order.getOrDefault("order", "").replace("-", "").substring(20));
        tell(URI.create(order.getOrDefault("callback", "")), sandbox.signed(notice));
        return "redirect:" + sandbox.address(URI.create(order.getOrDefault("return", "/")), notice);
    }

    private void requireOrder(Map<String, String> order) {
        if (!sandbox.isActive() || !sandbox.isSigned(order)) {
            throw AccessPolicy.notFound();
        }
    }

    /** Nobody waits for it: what is lost here comes with the payer, as with a real gateway. */
    private void tell(URI callback, Map<String, String> notice) {
        String body = notice.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(callback)
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            LOG.info("Sandbox told of a payment, status {}", status);
        } catch (IOException e) {
            LOG.warn("Sandbox could not tell of a payment", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
