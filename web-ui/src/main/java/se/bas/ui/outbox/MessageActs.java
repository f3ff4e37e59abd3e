package se.bas.ui.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.bas.application.edition.Settings;
import se.bas.application.edition.ShowSettings;
import se.bas.application.outbox.MessageActing;
import se.bas.application.outbox.RecordMessageWish;
import se.bas.application.outbox.SendMessage;
import se.bas.application.outbox.StopMessage;
import se.bas.application.template.OfferTemplates;
import se.bas.application.template.OfferedTemplates;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.WishDraft;
import se.bas.ui.agency.SignedIn;

/** What can be done with messages, by whoever is signed in. */
@Dependent
class MessageActs {
    private final SendMessage sendMessage;
    private final StopMessage stopMessage;
    private final RecordMessageWish recordMessageWish;
    private final ShowSettings showSettings;
    private final OfferTemplates offerTemplates;
    private final SignedIn signedIn;

    @Inject
    MessageActs(
            SendMessage sendMessage,
            StopMessage stopMessage,
            RecordMessageWish recordMessageWish,
            ShowSettings showSettings,
            OfferTemplates offerTemplates,
            SignedIn signedIn) {
        this.sendMessage = sendMessage;
        this.stopMessage = stopMessage;
        this.recordMessageWish = recordMessageWish;
        this.showSettings = showSettings;
        this.offerTemplates = offerTemplates;
        this.signedIn = signedIn;
    }

    /** What the agency's forms offer. */
    Settings settings() {
        return showSettings.show(signedIn.actor());
    }

    /** What messages read today. */
    OfferedTemplates templates() {
        return offerTemplates.offer(signedIn.actor());
    }

    /**
     * Sends.
     *
     * @param seen the version of the template whose words were shown; null when none were
     */
    MessageActing send(CaseFileId file, MessageDraft draft, @Nullable Integer seen) {
        return sendMessage.send(signedIn.actor(), file, draft, seen);
    }

    MessageActing stop(CaseFileId file, MessageId message) {
        return stopMessage.stop(signedIn.actor(), file, message);
    }

    MessageActing record(CaseFileId file, WishDraft draft) {
        return recordMessageWish.record(signedIn.actor(), file, draft);
    }
}
