{{- define "hdwd.labels" -}}
app.kubernetes.io/name: how-did-we-do
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end -}}

{{- define "hdwd.secret" -}}
{{- .Values.existingSecret | default (printf "%s-secrets" .Release.Name) -}}
{{- end -}}

{{- define "hdwd.host" -}}
{{- (urlParse .Values.publicUrl).hostname -}}
{{- end -}}

{{/* What every service but the gateway is told in the same words. */}}
{{- define "hdwd.common" -}}
PUBLIC_URL: {{ required "publicUrl is required: under which customers and staff reach the gateway, such as https://feedback.example.org" .Values.publicUrl | quote }}
SMTP_HOST: {{ required "mail.host is required: the mail system that invitations are handed to" .Values.mail.host | quote }}
SMTP_PORT: {{ .Values.mail.port | quote }}
SMTP_AUTH: {{ .Values.mail.auth | quote }}
SMTP_STARTTLS: {{ .Values.mail.startTls | quote }}
{{- if .Values.mail.dkim.existingSecret }}
DKIM_DOMAIN: {{ required "mail.dkim.domain is required where mails are signed" .Values.mail.dkim.domain | quote }}
DKIM_SELECTOR: {{ required "mail.dkim.selector is required where mails are signed" .Values.mail.dkim.selector | quote }}
DKIM_KEY_FILE: /dkim/key.pem
{{- end }}
{{- end -}}

{{- define "hdwd.broker" -}}
KAFKA_BOOTSTRAP_SERVERS: {{ required "kafka.bootstrapServers is required: host:port, comma separated" .Values.kafka.bootstrapServers | quote }}
IDENTITY_KEYS_URL: http://{{ .Release.Name }}-gateway:8080/.well-known/jwks.json
SERVER_ADDRESS: 0.0.0.0
TOPIC_PARTITIONS: {{ .Values.kafka.partitions | quote }}
TOPIC_HISTORY_PARTITIONS: {{ .Values.kafka.historyPartitions | quote }}
TOPIC_REPLICAS: {{ .Values.kafka.replicas | quote }}
{{- end -}}
