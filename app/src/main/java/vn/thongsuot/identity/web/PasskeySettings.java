package vn.thongsuot.identity.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of passkeys (Vietnamese: tham số khóa truy cập).
 *
 * @param address at which officials open the product; null takes the address of each request, which is right where one name leads here
 */
@ConfigurationProperties("thongsuot.passkeys")
record PasskeySettings(@Nullable URI address) {}
