package vn.thongsuot.payments.online;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The word of a gateway from server to server; its signature is its right. */
@Controller
class CallbackController {

    private final OnlinePayments online;

    CallbackController(OnlinePayments online) {
        this.online = online;
    }

    @PostMapping("/pay/callback/{gateway}")
    ResponseEntity<Void> answer(@PathVariable String gateway, @RequestParam Map<String, String> parameters) {
        return online.answer(gateway, parameters)
                ? ResponseEntity.ok().build()
                : ResponseEntity.notFound().build();
    }
}
