package vn.thongsuot.notifications;

import java.util.function.BiConsumer;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.MessageType;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/** Reads receipts from an SMPP session (Vietnamese: đọc báo phát); what citizens send back is not taken. */
final class SmppReceipts implements MessageReceiverListener {

    private final BiConsumer<String, MessageState> receipts;

    SmppReceipts(BiConsumer<String, MessageState> receipts) {
        this.receipts = receipts;
    }

    /** A receipt that could not be kept is refused, so that the gateway brings it again. */
    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!MessageType.SMSC_DEL_RECEIPT.containedIn(message.getEsmClass())) {
            return;
        }
        try {
            DeliveryReceipt receipt = message.getShortMessageAsDeliveryReceipt();
            MessageState state = state(receipt.getFinalStatus());
            if (state != MessageState.SENDING) {
                receipts.accept(receipt.getId(), state);
            }
        } catch (InvalidDeliveryReceiptException e) {
            throw new ProcessRequestException("receipt is not readable", SMPPConstant.STAT_ESME_RX_R_APPN, e);
        } catch (RuntimeException e) {
            throw new ProcessRequestException("receipt was not kept", SMPPConstant.STAT_ESME_RX_T_APPN, e);
        }
    }

    private static MessageState state(DeliveryReceiptState said) {
        return switch (said) {
            case DELIVRD -> MessageState.DELIVERED;
            case EXPIRED, DELETED, UNDELIV, REJECTD -> MessageState.PERMANENT_FAILURE;
            case UNKNOWN -> MessageState.UNKNOWN;
            default -> MessageState.SENDING;
        };
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // Says that a telephone is on again; the gateway tries by itself.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
