package se.bas.domain.outbox;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.template.TemplateVersion;

/** A message, word for word as it was shown before it was sent. It never changes; what becomes of it are its steps. */
@Entity
@Table(name = "message")
public class Message extends OwnedRecord {
    @Column(name = "case_file_id", updatable = false)
    private UUID file;

    @Column(name = "wish_id", updatable = false)
    private UUID wish;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MessageLanguage language;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MessageTemplate template;

    @Column(name = "template_version", updatable = false)
    private int version;

    @Column(updatable = false)
    private String sender;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String body;

    @Column(name = "created_by", updatable = false)
    private UUID by;

    @Column(name = "created_at", updatable = false)
    private Instant at;

    @Column(name = "not_before", updatable = false)
    private Instant notBefore;

    @Column(name = "worthless_from", updatable = false)
    private Instant worthlessFrom;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    /**
     * One to be sent.
     *
     * @param wish what the participant has agreed to, with the address
     * @param draft without {@linkplain MessageDraft#problems problems}
     * @param version of the template that the text was made from
     */
    public Message(
            MessageId id,
            Keys keys,
            CaseFileId file,
            MessageWish wish,
            MessageDraft draft,
            MessageText text,
            TemplateVersion version,
            StaffId by,
            QuietHours quiet,
            Instant at) {
        this(id, keys, file, wish, draft, text, version, by, quiet, at, MessageDraft.notBefore(quiet, at));
    }

    /** One to be sent later: not before an instant. */
    public Message(
            MessageId id,
            Keys keys,
            CaseFileId file,
            MessageWish wish,
            MessageDraft draft,
            MessageText text,
            TemplateVersion version,
            StaffId by,
            QuietHours quiet,
            Instant at,
            Instant notBefore) {
        super(id.value(), keys, Category.CONTACT);
        this.file = file.value();
        this.wish = wish.wishId();
        this.channel = requireNonNull(draft.channel());
        this.language = requireNonNull(draft.language());
        this.template = requireNonNull(draft.template());
        this.version = version.number();
        this.sender = text.sender();
        this.subject = text.subject();
        this.body = text.body();
        this.by = by.value();
        this.at = at;
        this.notBefore = notBefore;
        this.worthlessFrom = draft.worthlessFrom(quiet, at);
    }

    public MessageId messageId() {
        return new MessageId(id());
    }

    public CaseFileId file() {
        return new CaseFileId(file);
    }

    /** What the participant had agreed to; the address is there. */
    public UUID wish() {
        return wish;
    }

    public Channel channel() {
        return channel;
    }

    public MessageLanguage language() {
        return language;
    }

    public MessageTemplate template() {
        return template;
    }

    /** Of the template. */
    public TemplateVersion version() {
        return new TemplateVersion(version);
    }

    public String body() {
        return body;
    }

    public StaffId by() {
        return new StaffId(by);
    }

    public Instant at() {
        return at;
    }

    public Instant notBefore() {
        return notBefore;
    }
}
