/** The words that roads, villages, people and shops of the stage set are put together from. */

/** Two of these, one from each list, make a road that no map shows. */
export const ROAD_HEADS = [...'稻禾棠槐桐菱苇蒲芦榴枫檀柚桂橘荞麦穗茭荻菖蓼芷苓莳栀椒椿楝梓'] as const
export const ROAD_TAILS = [...'浪屿陌畔篱圃汀垄渡坞岸洲湾岭塘苑澜坪埂堰'] as const

export const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
] as const

export const GIVEN_MALE = [...'建国志强伟勇军杰涛磊斌鹏浩宇轩博文俊豪泽楷睿铭哲昊天明辉刚平波健成林峰松柏山海川岩'] as const
export const GIVEN_FEMALE = [...'芳秀英敏静丽艳娟霞燕玲桂兰梅琴雪莲婷雅慧欣怡佳琪璐瑶梦思雨涵诗晴月云荷菊凤珍玉洁蓉'] as const

/** Characters that many old systems cannot store or draw; people carry them on their cards all the same. */
export const RARE_GIVEN = ['䶮', '㛃', '𬭎', '堃', '喆', '昇', '玥', '湉', '翀', '赟'] as const

/** Names with the middle dot (·, U+00B7), as cards of several peoples carry them. */
export const DOTTED_NAMES = [
  '阿依努尔·吐尔逊江',
  '买买提·热合曼',
  '古丽扎尔·艾尼瓦尔',
  '巴图尔·沙吾列提',
  '叶尔兰·加尔肯',
  '迪丽娜·帕尔哈提',
  '扎西·多吉才让',
  '卓玛·央金拉姆',
  '阿卜杜拉·吾斯曼',
  '沙依拉·哈力别克',
  '赛里克·努尔兰',
  '努尔比亚·玉素甫',
] as const

/** Trade names (字号) come from these; no famous firm's name is among the pairs that tests know of. */
export const SHOP_HEADS = [...'福味香鲜云禾悦锦瑞祥和丰嘉佳惠缘棠梧霖溪晨暖巧灵润源茂盈沁熙朗澄昱宸尚品'] as const
export const SHOP_MIDDLES = [...'满来之乐合庭食园里巷町汇聚优美善至诚信义安宁康泰隆盛昌兴旺达通顺利友邻'] as const
export const SHOP_TAILS = [...'源轩阁斋坊居苑园堂楼舍庄渡里家乡村台亭桥湾泉谷林禾'] as const
