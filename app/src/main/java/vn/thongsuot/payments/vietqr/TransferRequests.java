package vn.thongsuot.payments.vietqr;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.payments.Payable;

/** How what is still due is paid by transfer (Vietnamese: đề nghị chuyển khoản): the account, and a QR that fills the transfer in. */
@Component
public class TransferRequests {

    private final CollectionAccounts accounts;

    TransferRequests(CollectionAccounts accounts) {
        this.accounts = accounts;
    }

    /** @param payload of the VietQR; its content is the payable's reference */
    public record Request(CollectionAccount account, String payload) {}

    /** Empty where nothing is due and where the unit has no account. */
    public Optional<Request> find(Payable payable) {
        return payable.remaining() == 0
                ? Optional.empty()
                : accounts.find(payable.unitId()).map(account -> request(account, payable));
    }

    private static Request request(CollectionAccount account, Payable payable) {
        return new Request(
                account, VietQr.of(account.bankBin(), account.number(), payable.remaining(), payable.reference()));
    }
}
