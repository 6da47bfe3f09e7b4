// Two stages of 128 keys and values of 128 channels.
func.func @large(%q: memref<64x128xf16>, %k: memref<64x128xf16>,
                 %v: memref<64x128xf16>, %out: memref<64x128xf16>) {
  attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 16, key_tile = 128>)
      ins(%q, %k, %v : memref<64x128xf16>, memref<64x128xf16>, memref<64x128xf16>)
      outs(%out : memref<64x128xf16>)
  return
}
