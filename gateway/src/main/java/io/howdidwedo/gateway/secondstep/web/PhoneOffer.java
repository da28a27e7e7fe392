package io.howdidwedo.gateway.secondstep.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.howdidwedo.gateway.secondstep.SecondStep.Secret;

/// What a phone is shown to make codes from.
///
/// @param picture the dark parts of the code to scan, as a path of unit squares
/// @param size of the picture, in squares
record PhoneOffer(Secret secret, String picture, int size) {
    private static final int LETTERS = 4;

    /// @param address that tells the phone all
    static PhoneOffer of(Secret secret, String address) {
        try {
            ByteMatrix squares = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            return new PhoneOffer(secret, path(squares), squares.getWidth());
        } catch (WriterException e) {
            throw new IllegalStateException("An address this long cannot be a picture", e);
        }
    }

    private static String path(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /// The secret in groups, to be typed.
    String typed() {
        return secret.text().replaceAll("(.{" + LETTERS + "})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "phone offer";
    }
}
