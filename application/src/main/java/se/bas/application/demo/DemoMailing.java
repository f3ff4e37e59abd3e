package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.demo.DemoReminders.Written;
import se.bas.application.outbox.MessageTexts;
import se.bas.application.template.TemplateInForce;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.MessageText;
import se.bas.domain.outbox.QuietHours;
import se.bas.domain.template.TemplateWording;

/** Puts into one agency's files what participants have said about messages, and what was sent, once. All of it is over. */
@Part
class DemoMailing {
    private static final String SENDER = "Trelleborgs kommun";

    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final DemoFiles files;

    @Inject
    DemoMailing(EntityManager database, DemoOrganisations organisations, DemoFiles files) {
        this.database = database;
        this.organisations = organisations;
        this.files = files;
    }

    List<Written> write(DemoMessages all, AgencyId agency, DemoCalendar calendar) {
        List<Written> wishes = all.wishes().stream()
                .flatMap(one -> write(one, agency, calendar).stream())
                .toList();
        all.messages().forEach(one -> write(one, agency, calendar));
        return wishes;
    }

    private Optional<Written> write(DemoMessages.Wish one, AgencyId agency, DemoCalendar calendar) {
        UUID id = wish(one.caseNumber(), one.channel());
        Channel channel = Channel.valueOf(one.channel());
        String address = one.address();
        return files.without("message_wish", id, one.caseNumber(), agency).map(found -> {
            new DemoRow("message_wish", id, found.keys(), Category.CONTACT)
                    .with("channel", channel)
                    .with("kind", one.kind())
                    .with("address", address == null ? null : channel.normal(address))
                    .with("made_by", organisations.staff(one.by()))
                    .with("made_at", calendar.at(one.at()))
                    .write(database);
            return found;
        });
    }

    private void write(DemoMessages.Sent one, AgencyId agency, DemoCalendar calendar) {
        UUID id = organisations
                .file(one.caseNumber() + " " + one.channel() + " " + one.at())
                .value();
        files.without("message", id, one.caseNumber(), agency).ifPresent(found -> {
            Instant at = calendar.at(one.at());
            MessageDraft draft = draft(one, calendar);
            MessageTemplate template = MessageTemplate.valueOf(one.template());
            TemplateWording wording =
                    TemplateInForce.brought(template.item()).in(MessageLanguage.valueOf(one.language()));
            MessageText text = MessageTexts.of(draft, SENDER, wording).orElseThrow();
            new DemoRow("message", id, found.keys(), Category.CONTACT)
                    .with("case_file_id", found.file())
                    .with("wish_id", wish(one.caseNumber(), one.channel()))
                    .with("channel", one.channel())
                    .with("language", one.language())
                    .with("template", template)
                    .with("template_version", wording.version().number())
                    .with("sender", text.sender())
                    .with("subject", text.subject())
                    .with("body", text.body())
                    .with("created_by", organisations.staff(one.by()))
                    .with("created_at", at)
                    .with("not_before", MessageDraft.notBefore(QuietHours.USUAL, at))
                    .with("worthless_from", draft.worthlessFrom(QuietHours.USUAL, at))
                    .write(database);
            for (int no = 0; no < one.steps().size(); no++) {
                DemoMessages.Step step = one.steps().get(no);
                new DemoRow("message_step", LoadDemo.id(), found.keys(), Category.CONTACT)
                        .with("message_id", id)
                        .with("no", no + 1)
                        .with("kind", step.kind())
                        .with("reason", step.reason())
                        .with("made_by", step.by() == null ? null : organisations.staff(step.by()))
                        .with("made_at", calendar.at(step.at()))
                        .with("again_at", instant(step.again(), calendar))
                        .write(database);
            }
        });
    }

    private static MessageDraft draft(DemoMessages.Sent one, DemoCalendar calendar) {
        return new MessageDraft(
                MessageTemplate.valueOf(one.template()),
                MessageLanguage.valueOf(one.language()),
                Channel.valueOf(one.channel()),
                instant(one.meeting(), calendar),
                Objects.requireNonNullElse(one.place(), ""),
                one.phone());
    }

    private static @Nullable Instant instant(@Nullable String at, DemoCalendar calendar) {
        return at == null ? null : calendar.at(at);
    }

    private UUID wish(String caseNumber, String channel) {
        return organisations.file(caseNumber + " " + channel).value();
    }
}
