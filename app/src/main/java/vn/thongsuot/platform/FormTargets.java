package vn.thongsuot.platform;

import java.net.URI;
import java.util.List;

/**
 * Other hosts to which a form of ours may lead a browser on, contributed by a module as a bean, such as payment gateways (Vietnamese: máy
 * chủ khác mà biểu mẫu được chuyển tới). Browsers refuse every other one.
 */
public interface FormTargets {

    /** Addresses of which scheme, host and port count. */
    List<URI> list();
}
